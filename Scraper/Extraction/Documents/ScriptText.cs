namespace DiCoDe.Scraper.Extraction.Documents;

/// <summary>Finds where the text of elements that hold no tags ends.</summary>
internal static class ScriptText
{
    private enum Escape
    {
        None,
        Comment,
        ScriptInComment,
    }

    /// <summary>Where <c>&lt;/name</c> stands, or the end of the page.</summary>
    public static int EndOf(string text, int from, ReadOnlySpan<char> name)
    {
        for (var at = text.IndexOf("</", from, StringComparison.Ordinal); at >= 0; at = text.IndexOf("</", at + 2, StringComparison.Ordinal))
        {
            if (IsTag(text, at + 2, name))
            {
                return at;
            }
        }

        return text.Length;
    }

    /// <summary>The same for a script, in which a comment may hide another script.</summary>
    public static int EndOf(string text, int from)
    {
        var state = Escape.None;
        var at = from;
        while (at < text.Length)
        {
            var found = state == Escape.None ? text.IndexOf('<', at) : text.AsSpan(at).IndexOfAny('<', '-') is >= 0 and var ahead ? at + ahead : -1;
            if (found < 0)
            {
                break;
            }

            at = found + 1;
            var rest = text.AsSpan(found);
            if (rest.StartsWith("-->"))
            {
                state = Escape.None;
            }
            else if (state == Escape.None && rest.StartsWith("<!--"))
            {
                state = Escape.Comment;
                at = found + 2; // "<!-->" is a whole comment
            }
            else if (rest.StartsWith("</") && IsTag(text, found + 2, "script"))
            {
                if (state != Escape.ScriptInComment)
                {
                    return found;
                }

                state = Escape.Comment;
            }
            else if (state == Escape.Comment && rest[0] == '<' && IsTag(text, found + 1, "script"))
            {
                state = Escape.ScriptInComment;
            }
        }

        return text.Length;
    }

    private static bool IsTag(string text, int at, ReadOnlySpan<char> name) =>
        text.AsSpan(at).StartsWith(name, StringComparison.OrdinalIgnoreCase)
        && at + name.Length < text.Length
        && text[at + name.Length] is ' ' or '\t' or '\r' or '\n' or '\f' or '/' or '>';
}
