using AngleSharp.Dom;

namespace DiCoDe.Scraper.Extraction.Selectors;

/// <summary>The pieces of text that a reader of a page sees as its text: no menu, no button.</summary>
internal static class VisibleText
{
    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal) { "script", "style", "noscript", "template", "svg", "head", "nav", "select", "button" };

    /// <summary>The text nodes inside that are not blank, in document order.</summary>
    public static IEnumerable<IText> In(INode scope)
    {
        Stack<INode> rest = new([scope]);
        while (rest.TryPop(out var node))
        {
            if (node is IText text && !string.IsNullOrWhiteSpace(text.Data))
            {
                yield return text;
            }
            else if (node is not IElement element || !Silent.Contains(element.LocalName))
            {
                for (var at = node.ChildNodes.Length - 1; at >= 0; at--)
                {
                    rest.Push(node.ChildNodes[at]);
                }
            }
        }
    }

    public static bool IsBlank(INode node) => !In(node).Any();
}
