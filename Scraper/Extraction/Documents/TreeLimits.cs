using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace DiCoDe.Scraper.Extraction.Documents;

/// <summary>
/// Watches one page being parsed. The parser needs time that grows with the square of the nesting, and a few lines of HTML can ask for
/// millions of elements; no page for people comes near these limits.
/// </summary>
internal sealed class TreeLimits
{
    /// <summary>Browsers themselves stop at 512.</summary>
    public const int Deepest = 1_000;

    public const int MostElements = 500_000;

    /// <summary>How often the depth is looked at.</summary>
    private const int Interval = 64;

    private int _elements;
    private IElement? _last;

    /// <summary>Options that throw <see cref="UnreadablePageException"/> when a page goes beyond the limits.</summary>
    public HtmlParserOptions Options => new()
    {
        DisableElementPositionTracking = true,
        SkipComments = true,
        MaximumDepth = Deepest * 2, // so that the depth shows
        OnCreated = Watch,
    };

    private void Watch(IElement element, TextPosition position)
    {
        _elements++;
        if (_elements > MostElements || (_elements % Interval == 0 && DepthOf(_last) > Deepest))
        {
            throw new UnreadablePageException();
        }

        _last = element; // not yet in the tree, but it will be when the next one comes
    }

    private static int DepthOf(INode? node)
    {
        var depth = 0;
        for (; node is not null; node = node.Parent)
        {
            depth++;
        }

        return depth;
    }
}
