using System.Globalization;
using System.Text;

namespace DiCoDe.Scraper.Fetching.Robots;

/// <summary>The forms in which paths are compared.</summary>
internal static class RobotsPath
{
    private const string Unreserved = "-._~";

    /// <summary>The path and query of an address as they are sent.</summary>
    public static string Sent(Uri url) => url.GetComponents(UriComponents.PathAndQuery, UriFormat.UriEscaped);

    /// <summary>As RFC 9309 (2.2.2) compares: unreserved characters plain, all others percent-encoded in capitals.</summary>
    public static string Normalise(string path) => Recode(Encoded(path), isDecoded: true);

    /// <summary>A rule as Google's parser compares it: what is not ASCII is encoded, what is encoded stays so.</summary>
    public static string Written(string rule) => Capitals(Encoded(rule));

    /// <summary>A path with the digits of its percent-encodings in capitals, and nothing else changed.</summary>
    public static string Capitals(string path) => Recode(path, isDecoded: false);

    private static string Encoded(string path)
    {
        if (Ascii.IsValid(path))
        {
            return path;
        }

        var text = new StringBuilder(path.Length + 16);
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in path.EnumerateRunes())
        {
            if (rune.IsAscii)
            {
                text.Append((char)rune.Value);
                continue;
            }

            foreach (var part in bytes[..rune.EncodeToUtf8(bytes)])
            {
                text.Append(CultureInfo.InvariantCulture, $"%{part:X2}");
            }
        }

        return text.ToString();
    }

    private static string Recode(string path, bool isDecoded)
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

            var isPlain = isDecoded && (char.IsAsciiLetterOrDigit((char)code) || Unreserved.Contains((char)code, StringComparison.Ordinal));
            _ = isPlain ? text.Append((char)code) : text.Append(CultureInfo.InvariantCulture, $"%{code:X2}");
            at += 2;
        }

        return text.ToString();
    }
}
