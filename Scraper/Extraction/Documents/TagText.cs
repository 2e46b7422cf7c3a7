namespace DiCoDe.Scraper.Extraction.Documents;

/// <summary>The source text of one tag.</summary>
internal readonly ref struct TagText
{
    private const string Blanks = " \t\r\n\f";

    /// <summary>Its name as written.</summary>
    public required ReadOnlySpan<char> Name { get; init; }

    /// <summary>What stands between the name and the end.</summary>
    public required ReadOnlySpan<char> Attributes { get; init; }

    /// <summary>Where the page goes on.</summary>
    public required int End { get; init; }

    /// <summary>Whether it ends before the page does.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>Whether a slash of its own ends it.</summary>
    public required bool IsSelfClosing { get; init; }

    /// <param name="page">The page.</param>
    /// <param name="at">Where the name begins.</param>
    public static TagText Read(ReadOnlySpan<char> page, int at)
    {
        var from = at;
        while (from < page.Length && !IsBetween(page[from]) && page[from] != '>')
        {
            from++;
        }

        var end = from;
        var last = from;
        while (TrySkip(page, ref end, out _))
        {
            last = end;
        }

        var isWhole = end < page.Length;
        return new()
        {
            Name = page[at..from],
            Attributes = page[from..end],
            End = isWhole ? end + 1 : end,
            IsWhole = isWhole,
            IsSelfClosing = end > last && page[end - 1] == '/',
        };
    }

    /// <summary>The value of the first attribute of this name, its character references as written; <see langword="null"/> when there is none.</summary>
    public string? Attribute(string name)
    {
        var at = 0;
        while (TrySkip(Attributes, ref at, out var start))
        {
            var attribute = Attributes[start..at];
            var equals = attribute[1..].IndexOf('=') + 1; // a leading "=" belongs to the name
            var found = (equals > 0 ? attribute[..equals] : attribute).TrimEnd(Blanks);
            if (found.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                var value = equals > 0 ? attribute[(equals + 1)..].TrimStart(Blanks) : [];
                return (value is ['"' or '\'', ..] ? value[1..^1] : value).ToString();
            }
        }

        return null;
    }

    /// <summary>
    /// Goes past one attribute; to the end of the tag, or of the text, where there is none. Letter by letter, since names are so short that anything
    /// cleverer takes longer.
    /// </summary>
    private static bool TrySkip(ReadOnlySpan<char> text, ref int at, out int start)
    {
        while (at < text.Length && IsBetween(text[at]))
        {
            at++;
        }

        start = at;
        if (at == text.Length || text[at] == '>')
        {
            return false;
        }

        at++;
        while (at < text.Length && !IsBetween(text[at]) && text[at] is not ('>' or '='))
        {
            at++;
        }

        var equals = PastBlanks(text, at);
        return equals == text.Length || text[equals] != '=' || TrySkipValue(text, PastBlanks(text, equals + 1), ref at);
    }

    private static bool TrySkipValue(ReadOnlySpan<char> text, int from, ref int at)
    {
        at = from;
        if (from < text.Length && text[from] is '"' or '\'')
        {
            var length = text[(from + 1)..].IndexOf(text[from]);
            at = length < 0 ? text.Length : from + length + 2;
            return length >= 0; // a quote that is never closed takes the rest
        }

        while (at < text.Length && !IsBlank(text[at]) && text[at] != '>')
        {
            at++;
        }

        return true;
    }

    private static int PastBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsBlank(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsBetween(char letter) => letter == '/' || IsBlank(letter);

    private static bool IsBlank(char letter) => letter is ' ' or '\t' or '\r' or '\n' or '\f';
}
