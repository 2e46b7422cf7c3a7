using AngleSharp.Dom;

using DiCoDe.Domain.Demand;
using DiCoDe.Tests.Support.Reports;
using DiCoDe.UnitTests.Reports.Page;

namespace DiCoDe.UnitTests.Reports.Proof;

/// <summary>What the taxonomy does not say opens to the ads that say it, whether new or open from before.</summary>
[TestFixture]
public class UnmatchedListsTests
{
    private const string Phrase = "prestaciones de ley";

    private static readonly WeeklyReport Week = Saying(SampleMarket.Ads);

    [TestCase("emergentes.html", "en la semana.")]
    [TestCase("en/emerging.html", "in the week.")]
    public async Task The_count_of_a_phrase_opens_to_the_ads_that_say_it_with_its_words_marked(string path, string summary)
    {
        var week = await WrittenWeek.OfAsync(Week);
        var row = week.Page(path).QuerySelector("table[data-csv='unmatched.csv'] tr[data-key='prest ley']")!;
        var link = row.QuerySelector("td.n a")!;
        var rows = RowsOf(week, path, link);

        Assert.That(rows, Has.Count.EqualTo(int.Parse(row.QuerySelector("td.n")!.TextContent.Trim().Replace(",", "", StringComparison.Ordinal))));
        Assert.That(rows.Select(one => one.QuerySelector("a")!.TextContent), Is.EqualTo(await Week.Ads.Where(ad => ad.Unmatched.Count > 0).Select(ad => ad.Title).ToListAsync()));
        Assert.That(rows.Select(one => one.QuerySelector("td mark")!.TextContent), Is.All.EqualTo(Phrase));
        Assert.That(rows.Count(one => int.Parse(one.QuerySelector("a")!.TextContent.Split(' ')[^1]) >= 760), Is.GreaterThan(20), "older ads stand with their sentences too");
        Assert.That(week.Page(OpenedLists.FileOf(path, link)).QuerySelector("section.adset p.note")!.TextContent, Does.Contain($"{rows.Count} ").And.EndWith(summary));
    }

    [Test]
    public async Task A_phrase_that_no_page_shows_has_no_list()
    {
        var many = Enumerable.Range(0, 60).Select(at => new UnmatchedRow($"k{at}", $"frase {at}", 1, 3, IsKnown: false, []));
        var week = await WrittenWeek.OfAsync(Week with { Unmatched = [.. many, .. Week.Unmatched] });

        Assert.That(week.Page("emergentes.html").QuerySelectorAll("table[data-csv='unmatched.csv'] tbody > tr"), Has.Length.EqualTo(60));
        Assert.That(week.Paths.Where(path => path.StartsWith("anuncios/frases", StringComparison.Ordinal)).Select(path => week.Page(path).DocumentElement.TextContent), Has.All.Not.Contain(Phrase));
    }

    private static WeeklyReport Saying(IReadOnlyList<ReportedAd> ads)
    {
        IReadOnlyList<ReportedAd> saying = [.. ads.Select((ad, at) => at % 3 == 0 ? ad with { Unmatched = [new UnmatchedPlace("prest ley", ad.Text.IndexOf(Phrase, StringComparison.Ordinal), Phrase.Length), new UnmatchedPlace("nadie", 0, 3)] } : ad)];
        return SampleMarket.Of(saying) with { Unmatched = [new UnmatchedRow("prest ley", Phrase, saying.Count(ad => ad.Unmatched.Count > 0), 3, IsKnown: false, [])] };
    }

    /// <summary>All rows of a list, over its pages.</summary>
    private static List<IElement> RowsOf(WrittenWeek week, string from, IElement link)
    {
        List<IElement> rows = [];
        var anchor = OpenedLists.Target(from, link).Fragment[1..];
        for (var next = OpenedLists.FileOf(from, link); next is not null;)
        {
            var section = week.Page(next).GetElementById(anchor)!;
            rows.AddRange(section.QuerySelectorAll("table.adlist > tbody > tr"));
            next = section.QuerySelector("a.goes-on") is { } more ? OpenedLists.FileOf(next, more) : null;
        }

        return rows;
    }
}
