using DiCoDe.Domain.Portals;
using DiCoDe.Scraper.Extraction.Selectors;

namespace DiCoDe.UnitTests.Scraper.Extraction;

[TestFixture]
public class FieldReaderTests
{
    private const string Html = """
        <script>[{"id":"42","when":"ayer"},{"id":"43","when":"hoy"}]</script>
        <body data-id="42"><h1> Chofer <b>repartidor</b></h1>
        <span></span><span>Sueldo: $9,000</span><span>Cierra: 12/11/2026</span>
        <div class="texto"><p>Reparto <i>local</i></p></div></body>
        """;

    [Test]
    public void The_text_of_the_first_element_that_has_any() => Assert.That(Read(new FieldRule { Select = "span" }), Is.EqualTo("Sueldo: $9,000"));

    [Test]
    public void An_attribute_of_the_page_or_card_itself() => Assert.That(Read(new FieldRule { Attribute = "data-id" }), Is.EqualTo("42"));

    [Test]
    public void The_first_element_whose_text_fits_the_pattern() =>
        Assert.That(Read(new FieldRule { Select = "span", Pattern = @"Cierra:\s*(.+)" }), Is.EqualTo("12/11/2026"));

    [Test]
    public void The_whole_match_when_the_pattern_has_no_group() => Assert.That(Read(new FieldRule { Select = "span", Pattern = @"\$[\d,]+" }), Is.EqualTo("$9,000"));

    [Test]
    public void The_html_of_an_element() => Assert.That(Read(new FieldRule { Select = ".texto", Html = true }), Is.EqualTo("<p>Reparto <i>local</i></p>"));

    [Test]
    public void A_fixed_value() => Assert.That(Read(new FieldRule { Value = "MX" }), Is.EqualTo("MX"));

    [TestCase("42", "ayer")]
    [TestCase("43", "hoy")]
    [TestCase("4.", "", Description = "the key is no pattern")]
    [TestCase("", "")]
    public void What_a_script_of_the_page_says_of_the_ads_key(string key, string text) =>
        Assert.That(Read(new FieldRule { Page = true, Select = "script", Pattern = "\"id\":\"{key}\",\"when\":\"([^\"]+)\"" }, key), Is.EqualTo(text));

    [TestCase(@"l\u00ednea\n\""dos\""", "línea\n\"dos\"")]
    [TestCase(@"C:\\x \", @"C:\x")]
    [TestCase("a'b\"c`${d}", "a'b\"c`${d}")]
    public void The_escapes_of_a_scripts_text_are_resolved(string written, string text) =>
        Assert.That(ReadFrom("p", $"<p>{written}</p>", new FieldRule { Select = "p", Page = true, Unescape = true }), Is.EqualTo(text));

    [Test]
    public void What_a_page_says_once_around_several_cards()
    {
        const string Groups = "<section><h2>Uno</h2><article>a</article></section><section><h2>Dos</h2><article>b</article><article id=c>c</article></section>";

        Assert.That(ReadFrom("#c", Groups, new FieldRule { Around = "section", Select = "h2" }), Is.EqualTo("Dos"));
    }

    [Test]
    public void Nothing_of_other_ads_cards_when_the_ad_is_no_card() =>
        Assert.That(ReadFrom("main", "<main><article><h2>Otro</h2></article></main>", new FieldRule { Around = "article", Select = "h2" }), Is.Empty);

    [Test]
    public void The_card_itself_is_the_nearest_around() =>
        Assert.That(ReadFrom("article", "<article><h2>Este</h2></article>", new FieldRule { Around = "article", Select = "h2" }), Is.EqualTo("Este"));

    [TestCase(1, "Puebla")]
    [TestCase(2, "$9,000")]
    [TestCase(3, "", Description = "there are only three rows")]
    public void What_stands_in_a_later_row(int next, string text) => Assert.That(
        ReadFrom("tr", "<table><tr><td>Chofer</td></tr><tr><td>Puebla</td></tr><tr><td>$9,000</td></tr></table>", new FieldRule { Next = next, Select = "td" }), Is.EqualTo(text));

    [Test]
    public void Nothing_when_nothing_fits() => Assert.That(Read(new FieldRule { Select = ".sueldo" }), Is.Empty);

    [Test]
    public void A_pattern_that_never_ends_finds_nothing()
    {
        using var page = Pages.Document($"<body>{new string('a', 5_000)}!");

        Assert.That(new FieldReader(new FieldRule { Pattern = "^(a+)+$" }).Read(page.Root, page.Root, ""), Is.Empty);
    }

    private static string Read(FieldRule rule, string key = "")
    {
        using var page = Pages.Document(Html);
        return new FieldReader(rule).Read(Selector.Parse("body").FirstIn(page.Root)!, page.Root, key);
    }

    private static string ReadFrom(string card, string html, FieldRule rule)
    {
        using var page = Pages.Document($"<body>{html}</body>");
        return new FieldReader(rule).Read(Selector.Parse(card).FirstIn(page.Root)!, page.Root, "");
    }
}
