using System.Globalization;
using System.Text;

namespace DiCoDe.Scraper.Extraction.Documents;

/// <summary>
/// Escapes the query of a link as browsers do: in the encoding of its page, since the program that made the page expects it back so. The rest of an address is
/// always in UTF-8. (WHATWG, URL Standard, "query state" and "percent-encode after encoding"; UTF-16 counts as UTF-8.)
/// </summary>
internal static class QueryEscapes
{
    private static readonly int[] Unicode = [65001, 1200, 1201, 12000, 12001];

    /// <summary>The link with every letter of its query that is not ASCII escaped; the link itself where the page is in Unicode.</summary>
    public static string Of(string link, Encoding encoding)
    {
        if (Ascii.IsValid(link) || Unicode.Contains(encoding.CodePage) || link.IndexOf('?', StringComparison.Ordinal) is not (>= 0 and var start))
        {
            return link;
        }

        var fragment = link.IndexOf('#', StringComparison.Ordinal);
        var end = fragment < 0 ? link.Length : fragment;
        return end < start ? link : string.Concat(link.AsSpan(0, start), Escape(link[start..end], encoding), link.AsSpan(end));
    }

    private static string Escape(string query, Encoding encoding)
    {
        var strict = Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ReplacementFallback);
        var text = new StringBuilder(query.Length * 2);
        foreach (var letter in query.EnumerateRunes())
        {
            text.Append(letter.IsAscii ? letter.ToString() : Escape(letter, strict));
        }

        return text.ToString();
    }

    private static string Escape(Rune letter, Encoding encoding)
    {
        try
        {
            return string.Concat(encoding.GetBytes(letter.ToString()).Select(each => string.Create(CultureInfo.InvariantCulture, $"%{each:X2}")));
        }
        catch (EncoderFallbackException)
        {
            // A letter that the encoding lacks is sent as its reference in HTML.
            return string.Create(CultureInfo.InvariantCulture, $"%26%23{letter.Value}%3B");
        }
    }
}
