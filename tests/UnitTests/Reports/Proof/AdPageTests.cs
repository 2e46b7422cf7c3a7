using AngleSharp.Dom;
using AngleSharp.Html.Parser;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Demand;
using DiCoDe.Tests.Support.Reports;

namespace DiCoDe.UnitTests.Reports.Proof;

/// <summary>One ad on its page.</summary>
[TestFixture]
public class AdPageTests
{
    private static readonly ReportedAd Plain = SampleMarket.Ads[1];

    [Test]
    public async Task A_mention_is_marked_and_says_what_it_is_and_how_it_was_found()
    {
        var article = await ArticleAsync(Plain);
        var mention = Plain.Mentions[0];
        var (mark, line) = (article.QuerySelector(".words mark")!, article.QuerySelector("ol.mentions li")!);

        Assert.That(mark.TextContent, Is.EqualTo(mention.Label));
        Assert.That(mark.GetAttribute("data-n"), Is.EqualTo("1"));
        Assert.That(line.TextContent, Does.Contain(mention.Label).And.Contains("Hallada en el texto por su").And.Contains("confianza 0."));
        Assert.That(article.QuerySelectorAll("ol.mentions li").Length, Is.EqualTo(Plain.Mentions.Count));
    }

    [Test]
    public async Task An_ad_has_its_source_its_days_and_its_occupation()
    {
        var article = await ArticleAsync(Plain with { Employer = "Taller Ríos", ValidThrough = new DateOnly(2026, 12, 1), Posted = PostingDate.OnOrBefore(new DateOnly(2026, 11, 9)) });

        Assert.That(article.TextContent, Does.Contain("Taller Ríos").And.Contains("Zapopan, Jal.").And.Contains("Bolsa de Trabajo Anáhuac").And.Contains("Publicado el 9 de noviembre de 2026 o antes.")
            .And.Contains("Vigente hasta el 1 de diciembre de 2026.").And.Contains("confianza 0.80"));
        Assert.That(article.QuerySelector("a[href^=https]")!.GetAttribute("rel"), Is.EqualTo("noopener noreferrer nofollow"));
    }

    [Test]
    public async Task The_frame_of_an_ad_is_in_the_language_of_its_page_and_its_words_are_its_own()
    {
        var ad = Plain with { ValidThrough = new DateOnly(2026, 12, 1) };
        var (spanish, english) = (await ArticleAsync(ad), await ArticleAsync(ad, "en/ads/0001.html"));

        Assert.That(english.QuerySelector("h2")!.TextContent, Is.EqualTo(spanish.QuerySelector("h2")!.TextContent));
        Assert.That(english.QuerySelector(".words")!.InnerHtml, Is.EqualTo(spanish.QuerySelector(".words")!.InnerHtml));
        Assert.That(english.TextContent, Does.Contain("Valid until 1 December 2026.").And.Contains("Found in the text by its").And.Contains("confidence 0."));
        Assert.That(english.TextContent, Does.Not.Contain("Hallada").And.Not.Contains("confianza").And.Not.Contains("Visto"));
    }

    [Test]
    public async Task Mentions_that_lie_in_each_other_are_all_told_and_the_words_stay()
    {
        var ad = With("operar torno de control numérico", (0, 32), (7, 5), (7, 25), (16, 7));
        var words = (await ArticleAsync(ad)).QuerySelector(".words")!;

        Assert.That(words.TextContent, Is.EqualTo(ad.Text));
        Assert.That(words.QuerySelectorAll("mark").Select(mark => mark.TextContent), Is.EqualTo(new[] { "operar ", "torno", " de ", "control", " numérico" }));
        Assert.That(words.QuerySelectorAll("mark mark"), Is.Empty);
        Assert.That(words.QuerySelectorAll("mark[data-n]").SelectMany(mark => mark.GetAttribute("data-n")!.Split(", ")), Is.EquivalentTo(new[] { "1", "2", "3", "4" }));
    }

    [TestCase(-5, 3)]
    [TestCase(20, 10)]
    [TestCase(3, int.MaxValue)]
    [TestCase(4, 0)]
    public async Task A_mention_that_points_outside_its_text_harms_nothing(int start, int length)
    {
        var ad = With("manejo de caja", (start, length));

        Assert.That((await ArticleAsync(ad)).QuerySelector(".words")!.TextContent, Is.EqualTo(ad.Text));
    }

    [Test]
    public async Task A_long_text_is_cut_and_says_so_and_what_is_found_behind_the_cut_keeps_its_sentence()
    {
        var text = new string('x', 15_000) + "\nSe pide soldadura. Fin.";
        var article = await ArticleAsync(With(text, (text.IndexOf("soldadura", StringComparison.Ordinal), 9)));

        Assert.That(article.QuerySelector(".words")!.TextContent, Is.EqualTo(new string('x', 12_000) + "…"));
        Assert.That(article.TextContent, Does.Contain("se muestran los primeros 12,000 de sus 15,024 caracteres"));
        Assert.That(article.QuerySelector("ol.mentions bdi + *, ol.mentions .under")!.TextContent, Does.Contain("Se pide soldadura."));
    }

    [Test]
    public async Task An_ad_without_text_and_mentions_says_that_nothing_was_recognised()
    {
        var article = await ArticleAsync(Plain with { Text = "", Mentions = [], Occupation = OccupationCoding.NotCoded });

        Assert.That(article.QuerySelector(".words"), Is.Null);
        Assert.That(article.TextContent, Does.Contain("No se reconoció ninguna competencia").And.Contains("Ocupación no codificada"));
    }

    [TestCase("javascript:alert(1)")]
    [TestCase("data:text/html,x")]
    [TestCase("file:///etc/passwd")]
    public async Task Only_http_and_https_become_links(string address) =>
        Assert.That((await ArticleAsync(Plain with { Url = new Uri(address) })).QuerySelectorAll("a").Select(link => link.GetAttribute("href")), Has.None.EqualTo(address));

    internal static ReportedAd With(string text, params (int Start, int Length)[] spans) => Plain with
    {
        Text = text,
        Mentions = [.. spans.Select((span, at) => Plain.Mentions[0] with { Skill = SampleTaxonomy.Taxonomy.Skills[at].Uri, Start = span.Start, Length = span.Length })],
    };

    internal static async Task<IElement> ArticleAsync(ReportedAd ad, string path = "anuncios/0001.html") =>
        (await new HtmlParser().ParseDocumentAsync(await Written.TextAsync(SampleMarket.Of([ad]), path))).QuerySelectorAll("article").Single();
}
