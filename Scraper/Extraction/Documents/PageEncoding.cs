using System.Text;
using System.Text.Unicode;

using AngleSharp.Text;

namespace DiCoDe.Scraper.Extraction.Documents;

/// <summary>Decides in which encoding a page is written, since portals often declare one and write another.</summary>
internal static class PageEncoding
{
    /// <summary>Where a declaration inside the page must stand.</summary>
    private const int Head = 4096;

    static PageEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private static ReadOnlySpan<byte> Declaration => "charset"u8;

    /// <returns>The encoding, or <see langword="null"/> when the page's own mark or declaration is to be followed.</returns>
    public static Encoding? Of(ReadOnlySpan<byte> body, string contentType)
    {
        if (body.StartsWith(Encoding.UTF8.Preamble) || body.StartsWith(Encoding.Unicode.Preamble) || body.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            return null;
        }

        if (Utf8.IsValid(body))
        {
            return Encoding.UTF8; // text of another encoding is as good as never valid UTF-8 by chance
        }

        var declared = CharsetOf(contentType);
        if (declared.Length > 0 && TextEncoding.IsSupported(declared))
        {
            return TextEncoding.Resolve(declared);
        }

        return body[..Math.Min(body.Length, Head)].IndexOf(Declaration) >= 0 ? null : Encoding.GetEncoding(1252);
    }

    private static string CharsetOf(string contentType)
    {
        var at = contentType.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? "" : contentType[(at + "charset=".Length)..].Split([';', ','], 2)[0].Trim(' ', '"', '\'');
    }
}
