using System.Buffers;

namespace DiCoDe.Scraper.Extraction.Documents;

/// <summary>The source text of one tag.</summary>
/// <param name="Name">Its name as written.</param>
/// <param name="Attributes">What stands between the name and the end.</param>
/// <param name="End">Where the page goes on.</param>
/// <param name="IsWhole">Whether it ends before the page does.</param>
/// <param name="IsSelfClosing">Whether a slash of its own ends it.</param>
internal readonly record struct TagText(ReadOnlyMemory<char> Name, ReadOnlyMemory<char> Attributes, int End, bool IsWhole, bool IsSelfClosing)
{
    private const string Blanks = " \t\r\n\f";

    private static readonly SearchValues<char> AfterTagName = SearchValues.Create(" \t\r\n\f/>");
    private static readonly SearchValues<char> AfterName = SearchValues.Create(" \t\r\n\f/>=");
    private static readonly SearchValues<char> AfterValue = SearchValues.Create(" \t\r\n\f>");
    private static readonly SearchValues<char> Between = SearchValues.Create(" \t\r\n\f/");

    /// <param name="text">The page.</param>
    /// <param name="at">Where the name begins.</param>
    public static TagText Read(string text, int at)
    {
        var length = text.AsSpan(at).IndexOfAny(AfterTagName);
        var name = text.AsMemory(at, length < 0 ? text.Length - at : length);
        var from = at + name.Length;
        var rest = text.AsMemory(from);
        var last = from;
        while (Next(ref rest) is { IsEmpty: false })
        {
            last = text.Length - rest.Length;
        }

        var end = text.Length - rest.Length;
        var isWhole = end < text.Length;
        return new(name, text.AsMemory(from, end - from), isWhole ? end + 1 : end, isWhole, text.AsSpan(last, end - last).EndsWith("/"));
    }

    /// <summary>The value of the first attribute of this name, its character references as written; <see langword="null"/> when there is none.</summary>
    public string? Attribute(string name)
    {
        var rest = Attributes;
        while (Next(ref rest) is { IsEmpty: false } attribute)
        {
            var span = attribute.Span;
            var equals = span[1..].IndexOf('=') + 1; // a leading "=" belongs to the name
            var found = (equals > 0 ? span[..equals] : span).TrimEnd(Blanks);
            if (found.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                var value = equals > 0 ? span[(equals + 1)..].TrimStart(Blanks) : [];
                return (value is ['"' or '\'', ..] ? value[1..^1] : value).ToString();
            }
        }

        return null;
    }

    /// <summary>Takes one attribute, as written; nothing where the tag or the page ends.</summary>
    private static ReadOnlyMemory<char> Next(ref ReadOnlyMemory<char> rest)
    {
        var span = rest.Span;
        var start = span.IndexOfAnyExcept(Between);
        if (start < 0 || span[start] == '>')
        {
            rest = rest[(start < 0 ? span.Length : start)..];
            return default;
        }

        var end = Past(span, span[(start + 1)..].IndexOfAny(AfterName), start + 1);
        var equals = Past(span, span[end..].IndexOfAnyExcept(Blanks), end);
        if (equals < span.Length && span[equals] == '=')
        {
            var value = Past(span, span[(equals + 1)..].IndexOfAnyExcept(Blanks), equals + 1);
            end = value == span.Length || span[value] is not ('"' or '\'')
                ? Past(span, span[value..].IndexOfAny(AfterValue), value)
                : Past(span, span[(value + 1)..].IndexOf(span[value]), value + 1) + 1;
        }

        if (end > span.Length)
        {
            rest = default; // a quote that is never closed
            return default;
        }

        var attribute = rest[start..end];
        rest = rest[end..];
        return attribute;
    }

    private static int Past(ReadOnlySpan<char> span, int found, int from) => found < 0 ? span.Length : from + found;
}
