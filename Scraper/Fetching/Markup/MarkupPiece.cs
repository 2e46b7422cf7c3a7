using System.Buffers;
using System.Net;

namespace DiCoDe.Scraper.Fetching.Markup;

/// <summary>A piece of a page: a tag, the text between tags, or what stands in a script, a style or a title.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Name">The name of the tag, or of the tag whose content it is, in small letters; "" for text between tags.</param>
/// <param name="Text">The attributes of a tag as they are written; else the text, undecoded.</param>
internal readonly record struct MarkupPiece(MarkupKind Kind, string Name, string Text)
{
    private static readonly SearchValues<char> EndsOfName = SearchValues.Create(" \t\r\n\f/=");

    /// <summary>The value of an attribute, or <see langword="null"/> when the tag has none of that name.</summary>
    public string? Attribute(string name)
    {
        var rest = Text.AsSpan();
        while (!(rest = rest.TrimStart(" \t\r\n\f/")).IsEmpty)
        {
            var end = rest[1..].IndexOfAny(EndsOfName) is var found && found >= 0 ? found + 1 : rest.Length;
            var isAsked = rest[..end].Equals(name, StringComparison.OrdinalIgnoreCase);
            rest = rest[end..].TrimStart(" \t\r\n\f");
            var value = ReadOnlySpan<char>.Empty;
            if (rest.StartsWith('='))
            {
                rest = rest[1..].TrimStart(" \t\r\n\f");
                var quote = rest is ['"' or '\'', ..] ? rest[0] : '\0';
                rest = quote == '\0' ? rest : rest[1..];
                var close = quote == '\0' ? rest.IndexOfAny(" \t\r\n\f") : rest.IndexOf(quote);
                value = close < 0 ? rest : rest[..close];
                rest = close < 0 ? [] : rest[(close + 1)..];
            }

            if (isAsked)
            {
                return WebUtility.HtmlDecode(value.ToString());
            }
        }

        return null;
    }
}
