using System.Buffers;
using System.Text;
using System.Text.Unicode;

using AngleSharp.Text;

namespace DiCoDe.Scraper.Extraction.Documents;

/// <summary>Decides in which encoding a page is written, since portals often declare one and write another.</summary>
internal static class PageEncoding
{
    /// <summary>Where a declaration inside the page must stand.</summary>
    private const int Head = 4096;

    /// <summary>One broken character among so many good ones is an accident (a page cut short), not another encoding.</summary>
    private const int GoodPerBroken = 10;

    private static readonly SearchValues<char> AfterCharset = SearchValues.Create(" \t\r\n\"';>/");

    static PageEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The page decoded, without byte order mark.</summary>
    public static string TextOf(ReadOnlySpan<byte> body, string contentType) => Decode(body, contentType).Text;

    /// <summary>The same with the encoding that was found.</summary>
    public static (string Text, Encoding Encoding) Decode(ReadOnlySpan<byte> body, string contentType)
    {
        foreach (var marked in (ReadOnlySpan<Encoding>)[Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            if (body.StartsWith(marked.Preamble))
            {
                return (marked.GetString(body[marked.Preamble.Length..]), marked);
            }
        }

        var found = Of(body, contentType);
        return (found.GetString(body), found);
    }

    private static Encoding Of(ReadOnlySpan<byte> body, string contentType)
    {
        if (WideOf(body) is { } wide)
        {
            return wide;
        }

        var declared = Named(CharsetOf(contentType));
        var inside = Named(DeclaredIn(body[..Math.Min(body.Length, Head)]));
        if (Utf8.IsValid(body))
        {
            // text of another encoding is as good as never valid UTF-8 by chance, but for those that write all in ASCII and escapes
            return body.Contains((byte)0x1B) && (declared ?? inside) is { } escaping && escaping.CodePage is 50220 or 50221 or 50222 or 50225 ? escaping : Encoding.UTF8;
        }

        if (IsBrokenUtf8(body))
        {
            return Encoding.UTF8;
        }

        List<Encoding> named = [.. new[] { declared, inside }.OfType<Encoding>().Where(encoding => encoding.CodePage != Encoding.UTF8.CodePage)];
        foreach (var each in named)
        {
            // Encodings differ in what they put for a broken character; this is one that no page writes.
            var strict = Encoding.GetEncoding(each.CodePage, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"));
            if (!strict.GetString(body).Contains('\uFFFD', StringComparison.Ordinal))
            {
                return each;
            }
        }

        return named.Count > 0 ? named[0] : Encoding.GetEncoding(1252);
    }

    /// <summary>UTF-16 without mark: markup has a zero in every second byte.</summary>
    private static Encoding? WideOf(ReadOnlySpan<byte> body) => body switch
    {
        [(byte)'<', 0, not 0, 0, ..] => Encoding.Unicode,
        [0, (byte)'<', 0, not 0, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    private static bool IsBrokenUtf8(ReadOnlySpan<byte> body)
    {
        var (good, broken) = (0, 0);
        while (body.IndexOfAnyExceptInRange((byte)0, (byte)0x7F) is >= 0 and var at)
        {
            body = body[at..];
            var isGood = Rune.DecodeFromUtf8(body, out _, out var length) == OperationStatus.Done;
            (good, broken) = isGood ? (good + 1, broken) : (good, broken + 1);
            body = body[length..];
        }

        return good >= broken * GoodPerBroken;
    }

    private static Encoding? Named(string charset) =>
        charset.Length > 0 && TextEncoding.IsSupported(charset) ? TextEncoding.Resolve(charset) is { } encoding && IsWide(encoding) ? null : TextEncoding.Resolve(charset) : null;

    // A declaration that can be read as ASCII is in no wide encoding.
    private static bool IsWide(Encoding encoding) => encoding.CodePage is 1200 or 1201 or 12000 or 12001;

    private static string DeclaredIn(ReadOnlySpan<byte> head)
    {
        var text = Encoding.Latin1.GetString(head);
        while (text.IndexOf("charset", StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
        {
            text = text[(at + "charset".Length)..];
            var value = text.AsSpan().TrimStart();
            if (value.StartsWith("="))
            {
                value = value[1..].TrimStart(" \t\r\n\"'");
                var end = value.IndexOfAny(AfterCharset);
                return (end < 0 ? value : value[..end]).ToString();
            }
        }

        return "";
    }

    private static string CharsetOf(string contentType)
    {
        var at = contentType.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? "" : contentType[(at + "charset=".Length)..].Split([';', ','], 2)[0].Trim(' ', '"', '\'');
    }
}
