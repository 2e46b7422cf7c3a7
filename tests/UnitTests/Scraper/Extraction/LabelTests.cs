using DiCoDe.Domain.Portals;
using DiCoDe.Scraper.Extraction.Selectors;

using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Scraper.Extraction;

[TestFixture]
public class LabelTests
{
    private static readonly FieldRule Pay = new() { Label = "Sueldo | Salario" };

    [TestCase("<p>Sueldo: $9,000 al mes</p>")]
    [TestCase("<p>SUELDO : $9,000 <b>al mes</b><br>Horario: 8 a 5</p>", Description = "whatever the case, up to the end of the line")]
    [TestCase("<b>Salário:</b> $9,000 al mes<br><b>Horario:</b> 8 a 5", Description = "whatever the accents")]
    [TestCase("<li><strong>Sueldo</strong>: $9,000 al mes</li>", Description = "the colon beside the label")]
    [TestCase("<li><i class='icon'></i><strong>Sueldo</strong> <a href='/x'>$9,000</a> al mes</li>")]
    [TestCase("<dl><dt>Lugar</dt><dd>Puebla</dd><dt>Sueldo</dt><dd>$9,000 al mes</dd><dt>Horario</dt><dd>8 a 5</dd></dl>")]
    [TestCase("<table><tr><th>Sueldo</th><td>$9,000 al mes</td><td>otro</td></tr></table>")]
    [TestCase("<table><tr><td><font><b>Sueldo:</b></font></td>\n<td><font>$9,000 al mes</font></td></tr></table>", Description = "the label wrapped in its cell")]
    [TestCase("<div><span>Sueldo</span><span>$9,000 al mes</span><span>Horario</span><span>8 a 5</span></div>")]
    [TestCase("<div><span>Sueldo</span></div><div>$9,000 al mes</div><div>8 a 5</div>", Description = "label and value in boxes of their own")]
    [TestCase("<h3>Sueldo</h3> $9,000 al mes <h3>Horario</h3><p>8 a 5</p>", Description = "the part under a heading")]
    [TestCase("<div class='t'><h2>Sueldo</h2></div><div></div><div class='c'>$9,000 al mes</div><p>8 a 5</p>", Description = "a heading in a box, and an empty one after it")]
    [TestCase("<span>Sueldo:</span><br>$9,000 al mes<br>8 a 5")]
    [TestCase("<b>Sueldo:</b><br><b>Horario:</b> 8 a 5<p>Salario: $9,000 al mes</p>", Description = "a label without a value is not the last word")]
    public void The_value_is_what_stands_beside_the_label(string html) => Assert.That(Read(html, Pay), Is.EqualTo("$9,000 al mes"));

    [TestCase("<p>Sueldos: $9,000</p>", Description = "another word")]
    [TestCase("<p>Sueldo competitivo</p>", Description = "words of a sentence")]
    [TestCase("<p>El sueldo: $9,000</p>", Description = "not at the beginning")]
    [TestCase("<p>Sueldo:</p>")]
    [TestCase("<b>Sueldo:</b><br><b>Horario:</b> 8 a 5", Description = "the next label is no value")]
    [TestCase("<table><tr><th>Sueldo</th><th>Horario</th></tr><tr><td>$9,000</td><td>8 a 5</td></tr></table>", Description = "the head of a column")]
    [TestCase("<script>Sueldo: 9</script><style>Sueldo: 9</style>", Description = "nobody sees it")]
    [TestCase("<nav><a>Sueldo</a><a>Empresas</a></nav><button>Sueldo: ver</button>", Description = "menus and buttons are no text")]
    [TestCase("<dl><dt>Sueldo</dt><dt>Horario</dt></dl>")]
    [TestCase("")]
    public void Nothing_where_no_value_stands_beside_it(string html) => Assert.That(Read(html, Pay), Is.Empty);

    [Test]
    public void The_part_under_a_heading_goes_on_to_the_next_heading_of_its_rank() => Assert.That(
        Read("<h2>Requisitos</h2><ul><li>Inglés</li></ul><h3>Además</h3><p>Licencia</p><h2>Contacto</h2><p>No</p>", new FieldRule { Label = "requisitos", Html = true }),
        Is.EqualTo("<ul><li>Inglés</li></ul><h3>Además</h3><p>Licencia</p>"));

    [Test]
    public void A_selector_says_where_the_label_is_looked_for_and_a_pattern_what_of_the_value_is_taken() => Assert.That(
        Read("<aside>Sueldo: $1</aside><main>Sueldo: $9,000 al mes</main>", new FieldRule { Select = "main", Label = "Sueldo", Pattern = @"[\d,]+" }), Is.EqualTo("9,000"));

    [Test]
    public void The_page_is_left_as_it_was()
    {
        using var page = Pages.Document("<p><b>Sueldo:</b> $9,000</p>");
        var before = page.Root.OuterHtml;

        _ = new FieldReader(Pay).Read(page.Root, page.Root, "");

        Assert.That(page.Root.OuterHtml, Is.EqualTo(before));
    }

    [Test]
    public void Whatever_the_words_they_are_found_beside_their_label_in_every_form() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
        Words().Zip(Words()).Zip(Gen.Choose(0, Forms.Length - 1)).ToArbitrary(),
        drawn =>
        {
            var ((label, value), form) = drawn;
            return Read(Forms[form].Replace("L", label, StringComparison.Ordinal).Replace("V", value, StringComparison.Ordinal), new FieldRule { Label = label }) == value;
        }));

    [Test]
    public void Whatever_the_page_nothing_is_thrown_and_the_value_is_on_it() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary(),
        html =>
        {
            using var page = Pages.Document(html);
            var value = new FieldReader(Pay).Read(page.Root, page.Root, "");
            var text = Blanks(ElementText.Of(page.Root));
            return value.Split(['\n', ' '], StringSplitOptions.RemoveEmptyEntries).All(word => text.Contains(word, StringComparison.Ordinal));
        }));

    private static readonly string[] Forms =
    [
        "<p>L: V</p>", "<p><b>L</b>: V</p>", "<dl><dt>L</dt><dd>V</dd></dl>", "<table><tr><th>L:</th><td>V</td></tr></table>", "<h4>L</h4><p>V</p>",
        "<div>L</div><div>V</div>", "<label>L</label> <output>V</output>",
    ];

    private static readonly string[] Pieces =
        ["<b>", "</b>", "<dt>", "<dd>", "<table>", "<tr>", "<td>", "<th>", "</table>", "<h2>", "</h2>", "<br>", "<p>", "<li>", "<svg>", "<!-- -->", "Sueldo", "Salario:", ":", " ", "9,000"];

    private static FsCheck.Gen<string> Words() =>
        Gen.Elements("abcñáéxyz059".ToCharArray()).NonEmptyListOf().Select(letters => $"q{string.Concat(letters.Take(20))}");

    private static string Blanks(string text) => text.Replace('\n', ' ');

    private static string Read(string html, FieldRule rule)
    {
        using var page = Pages.Document($"<body>{html}</body>");
        return new FieldReader(rule).Read(page.Root, page.Root, "");
    }
}
