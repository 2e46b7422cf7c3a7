using DiCoDe.Tests.Support.Reports;

namespace DiCoDe.UnitTests.Reports.Page;

/// <summary>Two numbers of one page that look alike and differ are told why.</summary>
[TestFixture]
public class PayNoteTests
{
    [TestCase("sueldos.html", "no tienen valor mensual")]
    [TestCase("en/pay.html", "have no monthly value")]
    public async Task Fewer_monthly_pays_than_stated_amounts_are_explained_where_they_are_fewer(string path, string why)
    {
        var total = SmallReport.Week.Demand.Pay[0];
        var fewer = SmallReport.Week with { Demand = SmallReport.Week.Demand with { Pay = [total with { Stated = total.Stated - 1 }, .. SmallReport.Week.Demand.Pay.Skip(1)] } };

        Assert.That((await WrittenWeek.OfAsync(fewer)).Page(path).QuerySelector("section[aria-labelledby=cuanto]")!.TextContent, Does.Contain(why));
        Assert.That((await WrittenWeek.OfAsync(SmallReport.Week)).Page(path).QuerySelector("section[aria-labelledby=cuanto]")!.TextContent, Does.Not.Contain(why));
    }
}
