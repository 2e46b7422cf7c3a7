using System.Text;

using DiCoDe.Scraper.Extraction.Selectors;

namespace DiCoDe.UnitTests.Scraper.Extraction;

[TestFixture]
public class PageEncodingTests
{
    private const string Text = "Año: diseñador, técnico";

    [TestCase("<meta charset=iso-8859-1>", "text/html", Description = "the page says it")]
    [TestCase("", "text/html; charset=ISO-8859-1", Description = "the header says it")]
    [TestCase("<meta charset=utf-8>", "text/html; charset=windows-1252", Description = "the header wins")]
    [TestCase("", "text/html", Description = "nobody says it")]
    public void Latin_pages_are_read(string head, string contentType) =>
        Assert.That(Read(Pages.Latin($"{head}<p>{Text}</p>"), contentType), Is.EqualTo(Text));

    [TestCase("<meta charset=iso-8859-15>", "text/html")]
    [TestCase("", "text/html; charset=ISO-8859-1")]
    [TestCase("", "")]
    [TestCase("", "text/html; charset=nonsense")]
    public void Utf_8_is_known_whatever_the_page_declares(string head, string contentType) =>
        Assert.That(Read(Encoding.UTF8.GetBytes($"{head}<p>{Text}</p>"), contentType), Is.EqualTo(Text));

    [Test]
    public void A_byte_order_mark_is_followed() =>
        Assert.That(Read([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes($"<p>{Text}</p>")], "text/html"), Is.EqualTo(Text));

    private static string Read(byte[] body, string contentType)
    {
        using var page = Pages.Document(body, contentType);
        return ElementText.Of(Selector.Parse("p").FirstIn(page.Root)!);
    }
}
