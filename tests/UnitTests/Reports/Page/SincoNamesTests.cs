using DiCoDe.Tests.Support.Reports;

namespace DiCoDe.UnitTests.Reports.Page;

/// <summary>Groups of SINCO without a name: why, and how to load them, is said once and not in each row.</summary>
[TestFixture]
public class SincoNamesTests
{
    [TestCase("ocupaciones.html")]
    [TestCase("en/occupations.html")]
    public async Task Numbers_without_names_are_told_once_with_the_remedy(string path)
    {
        var section = (await WrittenWeek.OfAsync(SampleReport.Busy)).Page(path).QuerySelector("section[aria-labelledby='sinco']")!;

        Assert.That(section.QuerySelectorAll("code").Select(code => code.TextContent), Is.EqualTo(new[] { "dicode taxonomy import-sinco TABLA --names ARCHIVO" }));
        Assert.That(section.QuerySelector("tr[data-key='7211,'] th")!.TextContent.Trim(), Is.EqualTo("7211"));
    }

    [Test]
    public async Task Named_groups_need_no_word_of_it()
    {
        var section = (await WrittenWeek.OfAsync(SmallReport.Week)).Page("ocupaciones.html").QuerySelector("section[aria-labelledby='sinco']")!;

        Assert.That(section.QuerySelector("code"), Is.Null);
        Assert.That(section.QuerySelector("tr[data-key='7211,'] .label")!.TextContent, Is.EqualTo("Soldadores y oxicortadores"));
    }

    [TestCase("ocupaciones.html", "index.html")]
    [TestCase("en/occupations.html", "en/index.html")]
    public async Task Without_groups_of_SINCO_no_page_promises_them(string path, string index)
    {
        var (with, without) = (await WrittenWeek.OfAsync(SmallReport.Week), await WrittenWeek.OfAsync(SmallReport.Week with { Sinco = null }));

        Assert.That(with.Page(path).QuerySelector("p.lead")!.TextContent, Does.Contain("SINCO"));
        Assert.That(without.Page(path).QuerySelector("p.lead")!.TextContent, Does.Not.Contain("SINCO").And.Contain("1"));
        Assert.That(with.Page(index).QuerySelector(".cards")!.TextContent, Does.Contain("SINCO"));
        Assert.That(without.Page(index).QuerySelector(".cards")!.TextContent, Does.Not.Contain("SINCO"));
        Assert.That(without.Page(path).QuerySelectorAll(".explained dt").Select(term => term.TextContent), Has.None.EqualTo("SINCO"));
    }
}
