using System.Globalization;
using System.Text;

namespace DiCoDe.Scraper.Fetching.Robots;

/// <summary>Paths in the form in which RFC 9309 compares them: unreserved characters plain, all others percent-encoded in capitals.</summary>
internal static class RobotsPath
{
    private const string Unreserved = "-._~";

    /// <summary>The path and query that rules are matched against.</summary>
    public static string Of(Uri url) => Normalise(url.GetComponents(UriComponents.PathAndQuery, UriFormat.UriEscaped));

    public static string Normalise(string path)
    {
        var text = new StringBuilder(path.Length);
        foreach (var rune in path.EnumerateRunes())
        {
            Append(text, rune);
        }

        return Decode(text.ToString());
    }

    private static void Append(StringBuilder text, Rune rune)
    {
        if (rune.IsAscii)
        {
            text.Append((char)rune.Value);
            return;
        }

        Span<byte> bytes = stackalloc byte[4];
        var length = rune.EncodeToUtf8(bytes);
        foreach (var part in bytes[..length])
        {
            text.Append(CultureInfo.InvariantCulture, $"%{part:X2}");
        }
    }

    private static string Decode(string path)
    {
        if (!path.Contains('%', StringComparison.Ordinal))
        {
            return path;
        }

        var text = new StringBuilder(path.Length);
        for (var at = 0; at < path.Length; at++)
        {
            if (path[at] != '%' || at + 2 >= path.Length
                || !byte.TryParse(path.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                text.Append(path[at]);
                continue;
            }

            var isPlain = char.IsAsciiLetterOrDigit((char)code) || Unreserved.Contains((char)code, StringComparison.Ordinal);
            _ = isPlain ? text.Append((char)code) : text.Append(CultureInfo.InvariantCulture, $"%{code:X2}");
            at += 2;
        }

        return text.ToString();
    }
}
