using System.Text.RegularExpressions;

using AngleSharp.Dom;

using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Csv;
using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Page.Frame;
using DiCoDe.Reports.Wording;
using DiCoDe.Reports.Wording.Dictionary;
using DiCoDe.Tests.Support.Reports;

namespace DiCoDe.UnitTests.Reports.Page;

/// <summary>Both languages say everything, and nothing of one is left in the other: names, quotations and what is marked as the other language apart.</summary>
[TestFixture]
public partial class LanguageTests
{
    private static readonly WeeklyReport[] Weeks =
    [
        SampleReport.Busy, SampleMarket.Few, SampleReport.Quiet, SampleReport.Long, SampleReport.Trending, SmallReport.Week,
        SmallReport.Week with { Demand = new DemandTable(SmallReport.Now, HasBefore: false, [], []), Portals = [], Evidence = [], Funnel = [], Survival = [], Overlap = [] },
    ];

    [TestCaseSource(nameof(Pages))]
    public async Task An_English_page_has_no_Spanish_left(SitePage page) => Assert.That(await LeftAsync(page, ReportLanguage.English, SpanishWords()), Is.Empty);

    [TestCaseSource(nameof(Pages))]
    public async Task A_Spanish_page_has_no_English_left(SitePage page) => Assert.That(await LeftAsync(page, ReportLanguage.Spanish, EnglishWords()), Is.Empty);

    [TestCaseSource(nameof(Pages))]
    public async Task Both_languages_have_the_same_parts(SitePage page)
    {
        foreach (var report in Weeks)
        {
            var week = await WrittenWeek.OfAsync(report);
            var (spanish, english) = (week.Page(page.PathIn(ReportLanguage.Spanish)), week.Page(page.PathIn(ReportLanguage.English)));

            Assert.That(english.QuerySelectorAll("h2, h3, p, li, dt, tr, svg").Length, Is.EqualTo(spanish.QuerySelectorAll("h2, h3, p, li, dt, tr, svg").Length));
            Assert.That(english.QuerySelectorAll("[id]").Select(one => one.Id), Is.EqualTo(spanish.QuerySelectorAll("[id]").Select(one => one.Id)));
            Assert.That((spanish.DocumentElement.GetAttribute("lang"), english.DocumentElement.GetAttribute("lang")), Is.EqualTo(("es-MX", "en")));
        }
    }

    [Test]
    public void Every_column_of_every_file_is_told_in_English() =>
        Assert.That(CsvFiles.Tables(new WeekFigures(SmallReport.Week)).Where(table => !FileWords.Knows(table)).Select(table => table.File), Is.Empty);

    [Test]
    public async Task Concepts_have_their_English_names_where_the_taxonomy_has_them()
    {
        var page = (await WrittenWeek.OfAsync(SmallReport.Week)).Page("en/occupations.html");

        Assert.That(page.QuerySelector("table[data-csv='occupations.csv'] .label")!.TextContent, Is.EqualTo("welder"));
        Assert.That(page.QuerySelector("ol.skills .label")!.OuterHtml, Does.Contain("lang=\"es\"").And.Contain("soldadura por arco"));
    }

    [Test]
    public async Task The_words_of_the_law_stay_in_its_language_and_an_English_page_says_so()
    {
        var week = await WrittenWeek.OfAsync(SmallReport.Week);
        var (spanish, english) = (week.Page("trato.html").QuerySelector(".laws")!, week.Page("en/treatment.html").QuerySelector(".laws")!);

        Assert.That(english.QuerySelectorAll("li [lang=es]").Select(part => part.TextContent), Is.EqualTo(new[] { "La edad no es condición para el trabajo.", "Ley de Prueba", "3" }));
        Assert.That(english.QuerySelector("p")!.TextContent, Is.EqualTo("What the laws say, in the original Spanish:"));
        Assert.That(english.QuerySelector("li .note")!.TextContent, Is.EqualTo("Ley de Prueba (Test Act), art. 3 (MX)"));
        Assert.That(spanish.QuerySelector("li .note")!.TextContent, Is.EqualTo("Ley de Prueba, art. 3 (MX)"));
    }

    private static IEnumerable<SitePage> Pages() => SitePages.All;

    private static async Task<IReadOnlyList<string>> LeftAsync(SitePage page, ReportLanguage language, Regex foreign)
    {
        List<string> left = [];
        foreach (var report in Weeks)
        {
            var document = (await WrittenWeek.OfAsync(report)).Page(page.PathIn(language));
            var names = NamesIn(report);
            foreach (var other in document.QuerySelectorAll($"[lang={language.Say("en", "es")}], bdi, .label, .under, code, footer, script").ToList())
            {
                other.Remove();
            }

            var texts = document.All.SelectMany(one => one.ChildNodes.OfType<IText>()).Select(text => text.Data)
                .Concat(document.All.SelectMany(one => one.Attributes).Where(attribute => attribute.Name is "title" or "aria-label" or "alt").Select(attribute => attribute.Value));
            left.AddRange(texts.Select(text => names.Aggregate(text, (rest, name) => rest.Replace(name, "", StringComparison.Ordinal))).Where(text => foreign.IsMatch(text)));
        }

        return left;
    }

    /// <summary>The longest first, so that none is cut by a shorter one in it.</summary>
    private static IReadOnlyList<string> NamesIn(WeeklyReport report) =>
    [
        .. report.Portals.Select(state => state.Portal.Name)
            .Concat(report.Taxonomy.Occupations.SelectMany(concept => concept.Labels).Concat(report.Taxonomy.Skills.SelectMany(concept => concept.Labels)).Select(label => label.Text))
            .Concat(report.Demand.Rows.Where(row => row.Dimension == Dimension.Place).Select(row => row.Key.TrimEnd('/').Split('/')[^1]).Where(name => name.Length > 0))
            .Concat(report.Taxonomy.IscoGroups.SelectMany(concept => concept.Labels).Select(label => label.Text))
            .Append(report.Taxonomy.Identity.Title)
            .OrderByDescending(name => name.Length),
    ];

    [GeneratedRegex(@"\b(el|la|los|las|del|de|que|por|para|una|con|sus|su|más|sin|cada|anuncios?|semanas?|también|está|ningún|ninguna|este|esta|se)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SpanishWords();

    [GeneratedRegex(@"\b(the|of|and|with|from|each|which|week|new ads|no ads|not|is|are|its)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EnglishWords();
}
