using System.Text;

namespace DiCoDe.Stages.Intake.Markup;

/// <summary>Takes the tags out of a text. Forgiving as a browser is; never throws; its time grows with the length only.</summary>
internal sealed class HtmlReader(string text)
{
    private readonly StringBuilder _written = new(text.Length);
    private bool _quotesAreBroken;
    private readonly int _lastEnd = text.LastIndexOf('>');

    /// <summary>Whether there is any tag.</summary>
    public bool HasTags() => AnyTag(_ => true);

    /// <summary>The text with a line per block element and "- " before list items.</summary>
    public string ToText()
    {
        // Where no element makes lines, the line breaks of the source are the only ones there are.
        var keepLines = !AnyTag(HtmlTags.Blocks.Contains);
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf('<', at);
            Write(text.AsSpan(at, (open < 0 ? text.Length : open) - at), keepLines);
            if (open < 0)
            {
                break;
            }

            at = Comment(open) ?? Element(open);
        }

        return _written.ToString();
    }

    private bool AnyTag(Predicate<string> wanted)
    {
        for (var open = text.IndexOf('<', StringComparison.Ordinal); open >= 0; open = text.IndexOf('<', open + 1))
        {
            if (Name(open) is { } name && wanted(name) && End(open) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private int? Comment(int open)
    {
        if (open + 1 >= text.Length || text[open + 1] is not ('!' or '?') || open > _lastEnd)
        {
            return null;
        }

        var isComment = string.CompareOrdinal(text, open, "<!--", 0, 4) == 0;
        var end = isComment ? text.IndexOf("-->", open + 4, StringComparison.Ordinal) : -1;
        return end >= 0 ? end + 3 : text.IndexOf('>', open) + 1;
    }

    private int Element(int open)
    {
        var end = Name(open) is null ? -1 : End(open);
        if (end < 0)
        {
            _written.Append('<');
            return open + 1;
        }

        var name = Name(open)!;
        var isClosing = text[open + 1] == '/';
        if (!isClosing && HtmlTags.Dropped.Contains(name))
        {
            var close = text.IndexOf($"</{name}", end, StringComparison.OrdinalIgnoreCase);
            var closed = close < 0 ? -1 : text.IndexOf('>', close);
            return closed < 0 ? (close < 0 && name is not ("script" or "style") ? end : text.Length) : closed + 1;
        }

        if (HtmlTags.Blocks.Contains(name))
        {
            BreakLine();
            if (!isClosing && name.Equals("li", StringComparison.OrdinalIgnoreCase))
            {
                _written.Append("- ");
            }
        }
        else if (name.Equals("td", StringComparison.OrdinalIgnoreCase) || name.Equals("th", StringComparison.OrdinalIgnoreCase))
        {
            _written.Append(' ');
        }

        return end;
    }

    /// <summary>The name of the element whose tag begins here, or <see langword="null"/> when it is none that we know.</summary>
    private string? Name(int open)
    {
        var start = open + 1 < text.Length && text[open + 1] == '/' ? open + 2 : open + 1;
        var end = start;
        while (end < text.Length && end - start < 40 && (char.IsAsciiLetterOrDigit(text[end]) || (end > start && text[end] is ':' or '-')))
        {
            end++;
        }

        if (end == start || !char.IsAsciiLetter(text[start]) || end >= text.Length
            || !(text[end] is '>' or '/' || char.IsWhiteSpace(text[end])))
        {
            return null;
        }

        var name = text[start..end];
        var isKnown = HtmlTags.Blocks.Contains(name) || HtmlTags.Inline.Contains(name) || HtmlTags.Dropped.Contains(name)
            || name.AsSpan().ContainsAny(':', '-'); // <o:p>, <app-card>
        return isKnown ? name : null;
    }

    /// <summary>Index after the tag's "&gt;", or -1. A quoted attribute may hold one; once a quote was found to stay open, quotes are ignored.</summary>
    private int End(int open)
    {
        if (open > _lastEnd)
        {
            return -1;
        }

        for (var at = open + 1; !_quotesAreBroken && at < text.Length; at++)
        {
            if (text[at] == '>')
            {
                return at + 1;
            }

            if (text[at] is '"' or '\'' && text[at - 1] == '=')
            {
                at = text.IndexOf(text[at], at + 1);
                if (at < 0)
                {
                    break;
                }
            }
        }

        _quotesAreBroken = true;
        return text.IndexOf('>', open) + 1;
    }

    private void Write(ReadOnlySpan<char> words, bool keepLines)
    {
        foreach (var character in words)
        {
            _written.Append(character is '\n' && !keepLines ? ' ' : character);
        }
    }

    private void BreakLine()
    {
        var length = _written.Length;
        if (length < 3 || _written[length - 1] != ' ' || _written[length - 2] != '-' || _written[length - 3] != '\n')
        {
            _written.Append('\n');
        }
    }
}
