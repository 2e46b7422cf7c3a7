using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Employers;
using DiCoDe.Reports.Text;
using DiCoDe.Tests.Support.Reports;
using DiCoDe.UnitTests.Reports.Page;

namespace DiCoDe.UnitTests.Reports.Proof;

/// <summary>The count of the ads of the ten largest employers opens to them, and yet the report names nobody as one of the ten.</summary>
[TestFixture]
public class LargestEmployersTests
{
    /// <summary>Characters of a title in a list of many.</summary>
    private const int ShortTitle = 60;

    [TestCase("empleadores.html", "")]
    [TestCase("en/employers.html", "en/")]
    public async Task Their_ads_are_listed_without_saying_whose_each_is(string path, string folder)
    {
        var week = await WrittenWeek.OfAsync(OfEmployers(20));
        var cell = week.Page(path).QuerySelector("table[data-csv='employers.csv'] tr[data-key='named']")!.Children[3];
        var link = cell.QuerySelector("a")!.GetAttribute("href")!.Replace("../", "", StringComparison.Ordinal).Split('#');
        var section = week.Page(link[0]).GetElementById(link[1])!;
        var largest = SampleMarket.Ads.Where((ad, at) => SmallReport.Now.Contains(ad.NewOn) && at % 20 < 10).Select(ad => PlainText.OneLine(ad.Title, ShortTitle)).ToList();

        Assert.That(link[0], Does.StartWith($"{folder}a"));
        Assert.That(section.QuerySelectorAll("ul.adlinks.new > li > a").Select(one => one.TextContent), Is.EqualTo(largest));
        Assert.That(cell.TextContent.Trim(), Is.EqualTo($"{largest.Count}"));
        Assert.That(section.QuerySelectorAll("ul.adlinks").Select(list => list.TextContent), Has.All.Not.Contain("Empresa"));
    }

    [Test]
    public async Task Where_their_count_is_kept_back_they_have_no_list()
    {
        var week = await WrittenWeek.OfAsync(OfEmployers(12));

        Assert.That(week.Page("empleadores.html").QuerySelector("table[data-csv='employers.csv'] tr[data-key='named']")!.Children[3].TextContent.Trim(), Is.EqualTo("c"));
        Assert.That(week.Paths.Where(path => path.StartsWith("anuncios/empleadores", StringComparison.Ordinal)).Select(path => week.Page(path).DocumentElement.TextContent), Is.Not.Empty.And.All.Not.Contain("las diez que más publican"));
    }

    /// <summary>Employers with a name and almost as many ads each; between equals the first ten are the largest.</summary>
    private static WeeklyReport OfEmployers(int count) => SampleMarket.Of([.. SampleMarket.Ads.Select((ad, at) => ad with { Employer = $"Empresa {at % count:00}", EmployerKey = $"empresa {at % count:00}", EmployerKind = EmployerKind.Named })]);
}
