using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Demand.Releases;
using DiCoDe.Reports.Wording;
using DiCoDe.Reports.Wording.Week;
using DiCoDe.Tests.Support.Reports;

namespace DiCoDe.UnitTests.Reports.Page;

/// <summary>Who opens a correction on any of its pages is told that it is one.</summary>
[TestFixture]
public class EditionTests
{
    private static readonly WeeklyReport Corrected = SampleMarket.Few with { Edition = new ReportEdition(2, new DateOnly(2026, 11, 23)) };

    [Test]
    public async Task Every_page_of_a_correction_says_what_it_corrects()
    {
        foreach (var (path, page) in await Written.PagesAsync(Corrected))
        {
            var sentence = path.StartsWith("en/", StringComparison.Ordinal)
                ? "Second version of this report; it corrects the one published on 23 November 2026."
                : "Segunda versión de este informe; corrige la publicada el 23 de noviembre de 2026.";
            Assert.That(page, Does.Contain(sentence), path);
        }
    }

    [Test]
    public async Task The_first_page_tells_where_to_see_what_changed()
    {
        var week = await WrittenWeek.OfAsync(Corrected);

        Assert.That(new[] { "index.html", "en/index.html" }.Select(path => week.Page(path).QuerySelector(".masthead .edition code")?.TextContent), Has.All.EqualTo("vintages.csv"));
        Assert.That(week.Page("sueldos.html").QuerySelector(".masthead .edition code"), Is.Null);
    }

    [Test]
    public async Task A_first_publication_says_nothing_of_it() =>
        Assert.That((await Written.PagesAsync(SampleMarket.Few)).Values, Has.All.Not.Contain("class=\"edition\""));

    [TestCase(3, "Tercera versión de este informe; corrige la publicada el 1 de diciembre de 2026.", "Third version of this report; it corrects the one published on 1 December 2026.")]
    [TestCase(10, "Décima versión de este informe; corrige la publicada el 1 de diciembre de 2026.", "Tenth version of this report; it corrects the one published on 1 December 2026.")]
    [TestCase(11, "Versión 11 de este informe; corrige la publicada el 1 de diciembre de 2026.", "Version 11 of this report; it corrects the one published on 1 December 2026.")]
    public void Later_corrections_count_on(int vintage, string spanish, string english)
    {
        var edition = new ReportEdition(vintage, new DateOnly(2026, 12, 1));

        Assert.That((EditionWords.Of(edition, ReportLanguage.Spanish), EditionWords.Of(edition, ReportLanguage.English)), Is.EqualTo((spanish, english)));
    }
}
