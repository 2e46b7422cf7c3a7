using System.Text;

using AngleSharp.Dom;

namespace DiCoDe.Scraper.Extraction.Selectors;

/// <summary>The text of an element as a reader sees it: blanks collapsed, a new line where a block begins or ends.</summary>
internal static class ElementText
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "fieldset", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
        "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table", "tr", "ul",
    };

    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal) { "script", "style", "noscript", "template", "svg", "head" };

    public static string Of(IElement element)
    {
        var text = new StringBuilder();
        Append(text, element);
        return text.ToString().Trim();
    }

    // As deep as the tree, and the parser keeps that shallow.
    private static void Append(StringBuilder text, INode node)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
            {
                Append(text, words.Data);
            }
            else if (child is IElement element && !Silent.Contains(element.LocalName))
            {
                var isBlock = Blocks.Contains(element.LocalName);
                Break(text, isBlock);
                Append(text, element);
                Break(text, isBlock);
            }
        }
    }

    private static void Append(StringBuilder text, string words)
    {
        foreach (var character in words)
        {
            if (!char.IsWhiteSpace(character))
            {
                text.Append(character);
            }
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
            {
                text.Append(' ');
            }
        }
    }

    private static void Break(StringBuilder text, bool isBlock)
    {
        if (!isBlock || text.Length == 0 || text[^1] == '\n')
        {
            return;
        }

        if (text[^1] == ' ')
        {
            text.Length--;
        }

        text.Append('\n');
    }
}
