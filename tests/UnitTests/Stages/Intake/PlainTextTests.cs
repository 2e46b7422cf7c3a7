using DiCoDe.Stages.Intake.Markup;

namespace DiCoDe.UnitTests.Stages.Intake;

[TestFixture]
public class PlainTextTests
{
    [TestCase("<p>Uno</p><p>Dos</p>", "Uno\nDos", Description = "paragraphs")]
    [TestCase("<ul><li>Lavar</li><li><p>Planchar</p></li></ul>", "- Lavar\n- Planchar", Description = "list items, also around a paragraph")]
    [TestCase("Uno<br>Dos<BR/>Tres", "Uno\nDos\nTres")]
    [TestCase("<b>Requisitos:</b>\nPuntualidad", "Requisitos:\nPuntualidad", Description = "without blocks the line breaks are the source's")]
    [TestCase("<p>Una\nsola   línea</p>", "Una sola línea", Description = "with blocks they are only blanks")]
    [TestCase("<td>Turno</td><td>Noche</td>", "Turno Noche")]
    [TestCase("Ventas &amp; caf&eacute;&nbsp;&#8211; R&D", "Ventas & café – R&D", Description = "entities")]
    [TestCase("&lt;p&gt;Caf&amp;eacute;&lt;/p&gt;&lt;p&gt;Bar&lt;/p&gt;", "Café\nBar", Description = "escaped twice")]
    [TestCase("a<script>var x = '<p>';</script>b<style>p{}</style>c<!-- <p>no</p> -->d", "abcd", Description = "what nobody reads")]
    [TestCase("<a title=\"a > b\" href='x'>Aquí</a>", "Aquí", Description = "a bracket within quotes")]
    [TestCase("<a href=\"x>Aquí</a> y más <b>texto</b>", "Aquí y más texto", Description = "quotes left open")]
    [TestCase("Sueldo < 10 000 y > 8 000", "Sueldo < 10 000 y > 8 000", Description = "not markup")]
    [TestCase("Edad <30 años, correo <ventas>", "Edad <30 años, correo <ventas>")]
    [TestCase("<o:p></o:p><app-card>Hola</app-card>", "Hola", Description = "elements of Office and of frameworks")]
    [TestCase("<p>abierto <b>y", "abierto y", Description = "unclosed")]
    [TestCase("uno <p", "uno <p", Description = "never closed")]
    public void Html_becomes_lines(string html, string text) => Assert.That(PlainText.Lines(html), Is.EqualTo(text));

    [TestCase("• Uno\n●Dos\n* Tres\n– Cuatro\n✅ Cinco\n👉 Seis\n\uF0B7 Siete", "- Uno\n- Dos\n- Tres\n- Cuatro\n- Cinco\n- Seis\n- Siete")]
    [TestCase("Ofrecemos: • Sueldo • Vales • IMSS", "Ofrecemos:\n- Sueldo\n- Vales\n- IMSS", Description = "a list that lost its lines")]
    [TestCase("- - Uno\n---\n\n\n  Dos  ", "- Uno\nDos")]
    [TestCase("**Requisitos**\n*Funciones*", "Requisitos\n- Funciones")]
    [TestCase("1. Uno\n2) Dos", "1. Uno\n2) Dos", Description = "numbers stay")]
    [TestCase("Media completa.Experiencia en caja", "Media completa. Experiencia en caja", Description = "a line break lost")]
    [TestCase("ASP.NET, Node.js, S.A. de C.V.", "ASP.NET, Node.js, S.A. de C.V.")]
    [TestCase("Un·a sola", "Un·a sola")]
    public void Lists_are_written_in_one_way(string text, string lines) => Assert.That(PlainText.Lines(text), Is.EqualTo(lines));

    [TestCase("Ve\u200Bnta\u00ADs\u202E y\u00A0caja\u0007", "Ventas y caja", Description = "zero-width, soft hyphen, bidi, no-break, bell")]
    [TestCase("𝗩𝗲𝗻𝘁𝗮𝘀 ＡＢ", "Ventas AB", Description = "styled and full-width letters")]
    [TestCase("Atencio\u0301n", "Atención", Description = "composed")]
    [TestCase("uno\r\ndos\rtres\u2028cuatro", "uno\ndos\ntres\ncuatro")]
    [TestCase("Turno 🌙 noche", "Turno 🌙 noche", Description = "an emoji within a line stays")]
    public void Characters_that_nobody_sees_go(string text, string clean) => Assert.That(PlainText.Lines(text), Is.EqualTo(clean));

    /// <summary>An attribute could not hold them.</summary>
    [Test]
    public void Halves_of_surrogate_pairs_go() => Assert.That(PlainText.Lines("mal \uD83D cortado \uDC00"), Is.EqualTo("mal cortado"));

    [Test]
    public void A_line_is_cut_between_words() =>
        Assert.That(PlainText.Line("<b>Ayudante</b>\n general de cocina", 20), Is.EqualTo("Ayudante general de"));

    [Test]
    public void A_word_without_end_is_cut_anyway() => Assert.That(PlainText.Line(new string('x', 5000), 300), Has.Length.EqualTo(300));

    [Test]
    public void Tags_that_never_close_cost_no_more_than_their_length()
    {
        var hostile = string.Concat(Enumerable.Repeat("<a href=\"<p '<!--<script", 40_000));

        Assert.That(PlainText.Lines(hostile), Is.Not.Null);
    }
}
