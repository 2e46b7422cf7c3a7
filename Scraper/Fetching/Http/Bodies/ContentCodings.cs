using System.Buffers;

namespace DiCoDe.Scraper.Fetching.Http.Bodies;

/// <summary>Takes off the codings of a body (RFC 9110, 8.4), the last one first, and is not deceived by what the header says of them.</summary>
internal static class ContentCodings
{
    /// <summary>What we ask for.</summary>
    public const string Accepted = "gzip, deflate, br";

    /// <summary>Nobody compresses more often, except to do harm.</summary>
    public const int Most = 3;

    /// <summary>So much of a body tells text from something else.</summary>
    private const int Start = 512;

    private static readonly SearchValues<byte> NoText = SearchValues.Create([.. Enumerable.Range(0, 32).Select(code => (byte)code).Except("\t\n\f\r\u001b"u8.ToArray())]);

    private static ReadOnlySpan<byte> HtmlEnd => "</html"u8;

    /// <summary>Takes the codings off.</summary>
    /// <param name="body">The body as sent.</param>
    /// <param name="codings">The Content-Encoding header; several of them are joined by commas.</param>
    /// <param name="contentType">The Content-Type header.</param>
    public static Unpacked Undo(ReadOnlyMemory<byte> body, string codings, string contentType)
    {
        Unpacked unpacked = new Unpacked.Whole(body);
        var undone = 0;
        foreach (var coding in (codings.Length == 0 ? [] : codings.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Reverse())
        {
            if (unpacked is not Unpacked.Whole { Bytes: var bytes })
            {
                return unpacked;
            }

            if (++undone > Most)
            {
                return new Unpacked.Unknown($"{codings.Count(',') + 1} veces");
            }

            unpacked = bytes.IsEmpty ? unpacked : Forgive(UndoOne(bytes, coding.ToUpperInvariant()));
        }

        // Some servers compress what is compressed already and say so once, or not at all.
        while (undone++ < Most && unpacked is Unpacked.Whole { Bytes: var rest } && Unpacking.IsGzip(rest.Span) && IsText(contentType))
        {
            unpacked = Forgive(Unpacking.Gzip(rest));
        }

        return unpacked;
    }

    private static Unpacked UndoOne(ReadOnlyMemory<byte> body, string coding)
    {
        var unpacked = coding switch
        {
            "IDENTITY" => new Unpacked.Whole(body),
            "GZIP" or "X-GZIP" => Unpacking.IsGzip(body.Span) ? Unpacking.Gzip(body) : new Unpacked.Damaged(),
            "DEFLATE" => UndoDeflate(body),
            "BR" => Unpacking.Brotli(body),
            _ => new Unpacked.Unknown(coding.Length > 20 ? coding[..20] : coding.ToLowerInvariant()),
        };

        // It says that it is compressed, and is not. Only gzip has a mark that tells; elsewhere a page has to look like one.
        var isPlain = unpacked is Unpacked.Damaged or Unpacked.Cut { Bytes.IsEmpty: true } && LooksLikeText(body.Span)
            && (coding.EndsWith("GZIP", StringComparison.Ordinal) ? !Unpacking.IsGzip(body.Span) : BeginsLikeMarkup(body.Span));
        return isPlain ? new Unpacked.Whole(body) : unpacked;
    }

    /// <summary>The name means zlib, and for many servers the bare stream inside it.</summary>
    private static Unpacked UndoDeflate(ReadOnlyMemory<byte> body) =>
        Unpacking.IsZlib(body.Span) && Unpacking.Zlib(body) is var unpacked and not Unpacked.Damaged ? unpacked : Unpacking.Deflate(body);

    /// <summary>Half an ad must not be stored. But a document that came to its own end lacks nothing except what the compression hangs on to it.</summary>
    private static Unpacked Forgive(Unpacked unpacked) =>
        unpacked is Unpacked.Cut { Bytes: var bytes } && bytes.Span[Math.Max(0, bytes.Length - 64)..].IndexOf(HtmlEnd) >= 0 ? new Unpacked.Whole(bytes) : unpacked;

    private static bool LooksLikeText(ReadOnlySpan<byte> body) => !body[..Math.Min(body.Length, Start)].ContainsAny(NoText);

    private static bool BeginsLikeMarkup(ReadOnlySpan<byte> body) => body.TrimStart(" \t\r\n"u8) is [(byte)'<' or (byte)'{' or (byte)'[' or 0xef, ..];

    private static bool IsText(string contentType) => contentType.Length == 0
        || contentType.Contains("text/", StringComparison.OrdinalIgnoreCase)
        || contentType.Contains("html", StringComparison.OrdinalIgnoreCase)
        || contentType.Contains("xml", StringComparison.OrdinalIgnoreCase)
        || contentType.Contains("json", StringComparison.OrdinalIgnoreCase);
}
