using System.Buffers;
using System.Text;

namespace DiCoDe.Scraper.Fetching.Markup;

/// <summary>
/// Goes once through the beginning of a page, without building its tree: enough to ask what kind of page came, for every page that comes. It knows
/// comments, quoted attributes and the elements whose content is no markup; it never goes back, whatever the page.
/// </summary>
internal static class MarkupScan
{
    private static readonly SearchValues<char> EndsOfName = SearchValues.Create(" \t\r\n\f/");

    /// <summary>Elements with no tags in them (HTML, 13.2.5): a tag that stands there is not one.</summary>
    private static readonly HashSet<string> Opaque = new(StringComparer.Ordinal) { "script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes" };

    /// <summary>The pieces of the first bytes of a page.</summary>
    public static IEnumerable<MarkupPiece> Of(ReadOnlyMemory<byte> page, int mostBytes)
    {
        var bytes = page.Span[..Math.Min(page.Length, mostBytes)];
        foreach (var marked in (ReadOnlySpan<Encoding>)[Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            if (bytes.StartsWith(marked.Preamble))
            {
                return Of(marked.GetString(bytes[marked.Preamble.Length..]));
            }
        }

        return Of(Encoding.UTF8.GetString(bytes));
    }

    public static IEnumerable<MarkupPiece> Of(string html)
    {
        var at = 0;
        while (at < html.Length)
        {
            var open = html.IndexOf('<', at);
            if (open != at)
            {
                yield return new(MarkupKind.Text, "", open < 0 ? html[at..] : html[at..open]);
            }

            if (open < 0 || open + 1 == html.Length)
            {
                yield break;
            }

            at = html[open + 1] switch
            {
                '!' when string.CompareOrdinal(html, open, "<!--", 0, 4) == 0 => After(html, "-->", open + 4),
                '!' or '?' or '/' => After(html, ">", open + 1),
                var first => char.IsAsciiLetter(first) ? open : open + 1,
            };
            if (at > open)
            {
                continue;
            }

            var close = EndOfTag(html, open + 1);
            var tag = html[(open + 1)..close];
            var end = tag.AsSpan().IndexOfAny(EndsOfName) is var found && found >= 0 ? found : tag.Length;
            var name = tag[..end].ToLowerInvariant();
            yield return new(MarkupKind.Tag, name, tag[end..]);
            at = Math.Min(close + 1, html.Length);
            if (Opaque.Contains(name))
            {
                var stop = html.IndexOf($"</{name}", at, StringComparison.OrdinalIgnoreCase) is var it && it >= 0 ? it : html.Length;
                yield return new(MarkupKind.Content, name, html[at..stop]);
                at = stop;
            }
        }
    }

    private static int After(string html, string mark, int from) =>
        from < html.Length && html.IndexOf(mark, from, StringComparison.Ordinal) is var found && found >= 0 ? found + mark.Length : html.Length;

    private static int EndOfTag(string html, int from)
    {
        var quote = '\0';
        var mayQuote = false; // only after "="
        for (var at = from; at < html.Length; at++)
        {
            var here = html[at];
            if (quote != '\0')
            {
                quote = here == quote ? '\0' : quote;
            }
            else if (here == '>')
            {
                return at;
            }
            else if (here is '"' or '\'' && mayQuote)
            {
                (quote, mayQuote) = (here, false);
            }
            else
            {
                mayQuote = here == '=' || (mayQuote && char.IsWhiteSpace(here));
            }
        }

        return html.Length;
    }
}
