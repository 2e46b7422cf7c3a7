using System.Text;

using DiCoDe.Scraper.Extraction.Selectors;
using DiCoDe.Tests.Support;

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

    [TestCase(false)]
    [TestCase(true)]
    public void Wide_text_without_mark_is_known(bool isBigEndian) =>
        Assert.That(Read((isBigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode).GetBytes($"<p>{Text}</p>"), "text/html"), Is.EqualTo(Text));

    [Test]
    public void Utf_8_that_is_cut_short_stays_utf_8() =>
        Assert.That(Read([.. Encoding.UTF8.GetBytes($"<p>{string.Concat(Enumerable.Repeat(Text, 9))}</p>"), 0xC3], "text/html; charset=iso-8859-1"), Does.StartWith(Text));

    [Test]
    public void A_header_that_the_bytes_contradict_gives_way_to_the_page() =>
        Assert.That(Read([.. "<meta charset=windows-1252><p>A"u8, 0xF1, .. "o: dise"u8, 0xF1, .. "ador, t"u8, 0xE9, .. "cnico</p>"u8], "text/html; charset=euc-kr"), Is.EqualTo(Text));

    [Test]
    public void Every_saved_page_is_decoded_without_a_broken_character() => Assert.That(
        Directory.EnumerateFiles(SharedData.PathOf("encodings", "pages"), "*.html").Where(file => Broken(File.ReadAllBytes(file)) > 2).Select(Path.GetFileName), Is.Empty);

    private static int Broken(byte[] body)
    {
        using var page = Pages.Document(body, "text/html");
        return page.Text.Count(character => character == '\uFFFD');
    }

    private static string Read(byte[] body, string contentType)
    {
        using var page = Pages.Document(body, contentType);
        return ElementText.Of(Selector.Parse("p").FirstIn(page.Root)!);
    }
}
