using System.Text;

using DiCoDe.Scraper.Extraction.Documents;

namespace DiCoDe.UnitTests.Scraper.Extraction;

[TestFixture]
public class QueryEscapesTests
{
    [TestCase("iso-8859-1", "ver-1.asp?nombre=Año", "/ver-1.asp?nombre=A%F1o", Description = "as the program expects it that made the page")]
    [TestCase("windows-1252", "ver.asp?q=50 €", "/ver.asp?q=50%20%80")]
    [TestCase("iso-8859-1", "año.asp?q=ñ", "/a%C3%B1o.asp?q=%F1", Description = "the path is in UTF-8 whatever the page is in")]
    [TestCase("iso-8859-1", "ver.asp?q=中", "/ver.asp?q=%26%2320013%3B", Description = "a letter that the encoding lacks")]
    [TestCase("iso-8859-1", "ver.asp?q=%C3%B1", "/ver.asp?q=%C3%B1", Description = "what is escaped already stays")]
    [TestCase("iso-8859-1", "ver.asp?q=a#ñ", "/ver.asp?q=a")]
    [TestCase("iso-8859-1", "#¿?ñ", "/", Description = "a question mark in a fragment begins no query")]
    [TestCase("utf-8", "ver-1.asp?nombre=Año", "/ver-1.asp?nombre=A%C3%B1o")]
    [TestCase("utf-16", "ver-1.asp?nombre=Año", "/ver-1.asp?nombre=A%C3%B1o", Description = "UTF-16 counts as UTF-8")]
    public void A_query_is_escaped_in_the_encoding_of_its_page(string encoding, string link, string asked)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var written = Encoding.GetEncoding(encoding);
        var page = ScriptedFetcher.Some("").Page with
        {
            Body = (byte[])[.. written.Preamble, .. written.GetBytes("<html><p>señal añeja</p></html>")],
            ContentType = $"text/html; charset={encoding}",
        };
        using var document = PageDocument.TryRead(page)!;

        Assert.That(document.Resolve(link)!.PathAndQuery, Is.EqualTo(asked));
    }
}
