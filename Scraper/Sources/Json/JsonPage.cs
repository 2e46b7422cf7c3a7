using System.Text;
using System.Text.Json;
using System.Text.Unicode;

using DiCoDe.Domain.Harvesting;
using DiCoDe.Scraper.Extraction.Documents;

namespace DiCoDe.Scraper.Sources.Json;

/// <summary>Reads the body of a page as JSON.</summary>
internal static class JsonPage
{
    /// <summary>No honest answer is nested deeper.</summary>
    public const int Deepest = 64;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = Deepest, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Whether the page means to be JSON.</summary>
    public static bool IsMeant(Page page)
    {
        var start = WithoutMark(page.Body).Span.TrimStart(" \t\r\n"u8);
        return start.StartsWith("{"u8) || start.StartsWith("["u8);
    }

    /// <summary>The document, or <see langword="null"/> with the reason, a sentence for the operator.</summary>
    public static (JsonDocument? Document, string Problem) Read(Page page)
    {
        if (page.Body.IsEmpty)
        {
            return (null, "la respuesta está vacía");
        }

        if (!IsMeant(page))
        {
            return (null, "la respuesta no es JSON");
        }

        return Parse(AsUtf8(page));
    }

    /// <summary>The same of what is JSON already.</summary>
    public static (JsonDocument? Document, string Problem) Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            return (JsonDocument.Parse(json, Options), "");
        }
        catch (JsonException error)
        {
            return (null, $"el JSON está mal formado o cortado en la línea {(error.LineNumber ?? 0) + 1}");
        }
    }

    private static ReadOnlyMemory<byte> AsUtf8(Page page)
    {
        var body = WithoutMark(page.Body);
        return Utf8.IsValid(body.Span) ? body : Encoding.UTF8.GetBytes(PageEncoding.TextOf(body.Span, page.ContentType));
    }

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> body) => body.Span.StartsWith(Encoding.UTF8.Preamble) ? body[3..] : body;
}
