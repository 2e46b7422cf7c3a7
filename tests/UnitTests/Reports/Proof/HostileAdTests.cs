using System.Text;

using AngleSharp.Html.Parser;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Proof;
using DiCoDe.Tests.Support.Reports;

using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Reports.Proof;

/// <summary>Whatever a stranger writes into an ad is text on every page that shows it.</summary>
[TestFixture]
public class HostileAdTests
{
    private const int Megabytes = 1_000_000;

    private static readonly string[] Attacks =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</style><svg onload=alert(1)>", "</title><script>alert(2)</script>", "<!-- ", "--><iframe src=//evil>", "' onmouseover='alert(1)",
        "</mark></div></article><form action=//evil>", "&lt;b&gt;&amp;#60;script&gt;", "=HYPERLINK(\"http://evil\")", "<a href=javascript:alert(1)>x</a>", "]]><![CDATA[<b>",
    ];

    [TestCaseSource(nameof(Attacks))]
    public async Task An_attack_is_text_wherever_it_stands(string attack)
    {
        var pages = await Written.PagesAsync(Everywhere(attack));
        foreach (var (path, html) in pages.Where(page => IsOfAds(page.Key)))
        {
            var page = await new HtmlParser().ParseDocumentAsync(html);
            Assert.That(page.QuerySelectorAll("script:not([src$='../report.js']), img, iframe, object, form, svg, style"), Is.Empty, path);
            Assert.That(page.QuerySelectorAll("script, link[rel=stylesheet]"), Has.Length.EqualTo(2), path);
            Assert.That(page.All.SelectMany(element => element.Attributes).Where(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)), Is.Empty, path);
            Assert.That(page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")), Has.None.StartsWith("javascript"), path);
        }

        foreach (var path in new[] { "anuncios/0001.html", "en/ads/0001.html" })
        {
            var article = (await new HtmlParser().ParseDocumentAsync(pages[path])).QuerySelector("article")!;
            Assert.That(article.QuerySelector("h2")!.TextContent, Is.EqualTo(attack));
            Assert.That(article.QuerySelector(".words")!.TextContent, Is.EqualTo(attack));
            Assert.That(article.QuerySelector(".source")!.TextContent, Does.Contain(attack.Trim()));
            Assert.That(article.QuerySelector(".words mark")!.TextContent, Is.EqualTo(attack));
        }
    }

    [Test]
    public void Whatever_the_text_the_page_shows_it_and_has_no_markup_of_it() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Elements(["<", ">", "&", "\"", "'", "\n", "\r", "\t", "\0", "\u0007", "\u202E", "\u200B", "\uFFFF", "\uD83D", "\uDE00", "😀", "\U000E0041", "<b>", "</div>", "&amp;", "ñ", "a", " "]).ArrayOf().Select(string.Concat)
            .SelectMany(text => Gen.Choose(-3, text.Length + 3).Two().ArrayOf().Select(spans => (Text: text, Spans: spans))).ToArbitrary(),
        one =>
        {
            var marks = one.Spans.Select((span, at) => new Mark(at + 1, span.Item1, span.Item2)).ToList();
            var target = new Markup();
            MarkedText.Write(target, one.Text, one.Text.Length, marks);
            var html = Encoding.UTF8.GetString(target.Take());
            var page = new HtmlParser().ParseDocument($"<div class=w>{html}</div>");
            return page.QuerySelector(".w")!.TextContent == Shown(one.Text)
                && page.Body!.QuerySelectorAll("*").All(element => element is { LocalName: "div", ClassName: "w" } or { LocalName: "mark" })
                && !html.Replace("<mark>", "", StringComparison.Ordinal).Replace("<mark data-n=\"", "", StringComparison.Ordinal).Replace("</mark>", "", StringComparison.Ordinal).Contains('<', StringComparison.Ordinal);
        }));

    [Test]
    public async Task Direction_tricks_and_control_characters_are_taken_out()
    {
        var pages = await Written.PagesAsync(Everywhere("Jefe\u202E\u2066 de\0 ta\u0007ller\u200F"));

        Assert.That(pages.Where(page => IsOfAds(page.Key)).Select(page => page.Value.IndexOfAny(['\u202E', '\u2066', '\u200F', '\0', '\u0007'])), Is.All.Negative);
        Assert.That(pages["anuncios/0001.html"], Does.Contain("Jefe de  ta ller"));
    }

    [Test]
    public async Task A_title_that_only_hides_still_has_a_name_to_follow()
    {
        var pages = await Written.PagesAsync(Everywhere("\u202E\u200B"));

        Assert.That((await new HtmlParser().ParseDocumentAsync(pages["anuncios/0001.html"])).QuerySelector("article h2")!.TextContent, Is.EqualTo("Sin título"));
        Assert.That((await new HtmlParser().ParseDocumentAsync(pages["en/ads/0001.html"])).QuerySelector("article h2")!.TextContent, Is.EqualTo("Untitled"));
        Assert.That((await new HtmlParser().ParseDocumentAsync(pages["en/ads/portals-1.html"])).QuerySelectorAll("table.adlist th a").Select(link => link.TextContent), Is.All.Not.Empty);
    }

    [Test]
    public async Task However_long_the_ads_no_page_has_2_MB()
    {
        var long1 = string.Concat(Enumerable.Repeat("\"<>&' \u4E00", 15_000));
        ReportedAd[] ads =
        [
            .. Enumerable.Range(0, 120).Select(at => AdPageTests.With(long1, [.. Enumerable.Range(0, SampleTaxonomy.Taxonomy.Skills.Count).Select(nth => (nth, 200 - (2 * nth)))]) with
            {
                Id = new AdId(SampleMarket.Ads[0].Id.Portal, new string('k', 500) + at),
                Title = new string('"', 1_000_000),
                Employer = new string('\'', 1_000_000),
                Place = new Place("MX", "", "", new string('<', 1_000_000)) { Match = PlaceMatch.UnknownText },
                Url = new Uri("https://empleos.example/" + new string('x', 1900)),
            }),
        ];

        var pages = await Written.PagesAsync(SampleMarket.Of(ads));

        Assert.That(pages.Select(page => (page.Key, Size: Encoding.UTF8.GetByteCount(page.Value))), Has.All.Matches<(string Path, int Size)>(page => page.Size < 2 * Megabytes));
        Assert.That(pages.Where(page => page.Key.StartsWith("anuncios/0", StringComparison.Ordinal)).Sum(page => new HtmlParser().ParseDocument(page.Value).QuerySelectorAll("article").Length), Is.EqualTo(120));
    }

    /// <summary>What a reader of the page has to see: the text without what hides, half pairs of surrogates as the sign for what cannot be shown.</summary>
    private static string Shown(string text)
    {
        var shown = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '\n' => shown.Append('\n'),
                0x202E or 0x200B or 0xE0041 => shown,
                _ when Rune.IsControl(rune) => shown.Append(' '),
                _ => shown.Append(rune.ToString()),
            };
        }

        return shown.ToString();
    }

    private static bool IsOfAds(string path) => path.StartsWith($"{ReportFile.AdsFolder}/", StringComparison.Ordinal) || path.StartsWith($"{ReportFile.EnglishAdsFolder}/", StringComparison.Ordinal);

    private static WeeklyReport Everywhere(string attack) => SampleMarket.Of(
    [
        AdPageTests.With(attack, (0, attack.Length)) with
        {
            Id = new AdId(SampleMarket.Ads[0].Id.Portal, attack),
            Title = attack,
            Employer = attack,
            Language = "\"x",
            Place = new Place("MX", attack, attack, attack),
        },
    ]);
}
