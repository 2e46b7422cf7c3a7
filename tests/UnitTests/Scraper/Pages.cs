using System.Text;

using DiCoDe.Scraper.Extraction.Documents;

namespace DiCoDe.UnitTests.Scraper;

/// <summary>Pages written by a test.</summary>
internal static class Pages
{
    public static PageDocument Document(string html, string url = "http://portal.example/lista") =>
        PageDocument.TryRead(ScriptedFetcher.Some(html, new Uri(url)).Page)!;

    public static PageDocument Document(byte[] body, string contentType) =>
        PageDocument.TryRead(ScriptedFetcher.Some("").Page with { Body = body, ContentType = contentType })!;

    public static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);
}
