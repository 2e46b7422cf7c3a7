using AngleSharp.Dom;

using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Page.Frame;
using DiCoDe.Reports.Wording;
using DiCoDe.Tests.Support.Reports;

namespace DiCoDe.UnitTests.Reports.Page;

/// <summary>No sign in the place of a number, or beside one, that its page does not explain.</summary>
[TestFixture]
public class SignTests
{
    private static readonly WeeklyReport[] Weeks = [SampleReport.Busy, SampleReport.Quiet, SampleReport.Long, SampleReport.Trending, SampleMarket.Few, SmallReport.Week, SmallReport.Week with { Demand = SmallReport.Week.Demand with { HasBefore = false } }];

    [TestCaseSource(nameof(Paths))]
    public async Task Every_sign_on_a_page_stands_in_its_legend(string path)
    {
        foreach (var report in Weeks)
        {
            var page = (await WrittenWeek.OfAsync(report)).Page(path);
            var legend = page.QuerySelectorAll(".explained dt, #glosario + dl dt").SelectMany(term => Words(term.TextContent));

            Assert.That(SignsOn(page).Except(legend), Is.Empty);
        }
    }

    [Test]
    public async Task The_sample_shows_every_sign_somewhere()
    {
        HashSet<string> shown = [];
        foreach (var report in Weeks)
        {
            var week = await WrittenWeek.OfAsync(report);
            shown.UnionWith(Paths().SelectMany(path => SignsOn(week.Page(path))));
        }

        Assert.That(shown, Is.EquivalentTo(new[] { "▲", "▼", "≈", "≠", FlagSigns.OneEmployer, FlagSigns.Suppressed, FlagSigns.NotApplicable, FlagSigns.NotAvailable }));
    }

    [Test]
    public void A_value_kept_back_one_that_cannot_be_and_one_that_nobody_knows_have_different_signs() =>
        Assert.That(new[] { FlagSigns.Of(ValueFlag.Suppressed), FlagSigns.Of(ValueFlag.NotApplicable), FlagSigns.Of(ValueFlag.NotAvailable), FlagSigns.Of(ValueFlag.None) }, Is.Unique);

    [TestCaseSource(nameof(Paths))]
    public async Task What_is_not_given_is_called_no_secret(string path)
    {
        var text = (await WrittenWeek.OfAsync(SampleReport.Busy)).Page(path).DocumentElement.OuterHtml;

        Assert.That(text, Does.Not.Contain("se conoce y no se publica").IgnoreCase.And.Not.Contain("known and not published").IgnoreCase);
    }

    /// <summary>What is left of cells and labels of numbers when the numbers and what is read aloud are taken away; and the marks of change, wherever they stand.</summary>
    private static HashSet<string> SignsOn(IDocument page)
    {
        foreach (var hidden in page.QuerySelectorAll(".visually-hidden, .explained, #glosario + dl").ToList())
        {
            hidden.ClassList.Add("not-shown");
        }

        var cells = page.QuerySelectorAll("td.n:not(.day), abbr, .change [aria-hidden], svg text.gap, svg text.value, svg text.tile-number, svg text.this").Where(cell => cell.Closest(".not-shown") is null && cell.Closest("main") is not null);
        return
        [
            .. cells.SelectMany(cell => cell.Descendants<IText>()).Where(text => text.ParentElement!.Closest(".not-shown") is null).SelectMany(text => Words(text.Data))
                .Where(word => word.Length == 1 && !char.IsAsciiDigit(word[0])),
        ];
    }

    private static IEnumerable<string> Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Paths() => Enum.GetValues<ReportLanguage>().SelectMany(language => SitePages.All.Select(page => page.PathIn(language)));
}
