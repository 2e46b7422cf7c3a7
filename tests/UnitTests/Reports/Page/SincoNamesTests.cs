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
}
