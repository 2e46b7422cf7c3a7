using System.Buffers;

namespace DiCoDe.Scraper.Extraction.Documents;

/// <summary>
/// Counts the attributes of a page before it is parsed: the parser keeps all those of a tag before anybody can stop it, and a few megabytes of them
/// become hundreds. Counts roughly, and sooner too many than too few: what looks like a tag in a script counts as well.
/// </summary>
internal static class AttributeCount
{
    /// <summary>No page for people has as many.</summary>
    public const int Most = 250_000;

    private static readonly SearchValues<byte> Interesting = SearchValues.Create(" \t\n\f\r/=>\0"u8);

    public static bool IsTooMuch(ReadOnlySpan<byte> html)
    {
        var count = 0;
        while (html.IndexOf((byte)'<') is var tag && tag >= 0 && count <= Most)
        {
            html = html[(tag + 1)..];
            if (!html.IsEmpty && char.IsAsciiLetter((char)html[0]))
            {
                html = html[LengthOf(html, ref count)..];
            }
        }

        return count > Most;
    }

    private static int LengthOf(ReadOnlySpan<byte> tag, ref int count)
    {
        var at = 0;
        while (count <= Most && tag[at..].IndexOfAny(Interesting) is var step && step >= 0)
        {
            at += step + 1;
            switch (tag[at - 1])
            {
                case (byte)'>':
                    return at;
                case (byte)'=':
                    at += ValueOf(tag[at..]);
                    count += at < tag.Length && !Interesting.Contains(tag[at]) ? 1 : 0; // a name right behind the quotes, or a value without
                    break;
                default:
                    // Blanks in a row are one, and those around "=" belong to it.
                    count += at < tag.Length && !Interesting.Contains(tag[at]) ? 1 : 0;
                    break;
            }
        }

        return tag.Length;
    }

    /// <summary>How long the value behind a "=" is when it stands in quotes, in which ">" ends nothing; else 0.</summary>
    private static int ValueOf(ReadOnlySpan<byte> value)
    {
        var start = value.IndexOfAnyExcept(" \t\n\f\r"u8);
        if (start < 0 || value[start] is not ((byte)'"' or (byte)'\''))
        {
            return 0;
        }

        var length = value[(start + 1)..].IndexOf(value[start]);
        return length < 0 ? 0 : start + length + 2;
    }
}
