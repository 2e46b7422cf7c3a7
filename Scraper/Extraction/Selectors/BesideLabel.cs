using AngleSharp.Dom;

namespace DiCoDe.Scraper.Extraction.Selectors;

/// <summary>Finds the value that stands beside a label, by what the label is: part of a text, a term, a cell, a heading, or an element before others.</summary>
internal static class BesideLabel
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "dd", "div", "dl", "dt", "fieldset", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table", "tbody", "td", "th", "tr", "ul",
    };

    /// <summary>The value in an element of its own; <see langword="null"/> when there is none.</summary>
    /// <param name="text">The text that begins with the label.</param>
    /// <param name="rest">What it says after the label.</param>
    /// <param name="scope">The element that is not to be left.</param>
    public static IElement? ValueOf(IText text, string rest, IElement scope)
    {
        var label = rest.Length > 0 ? text : Whole(text, scope);
        var following = Following(label);
        var value = rest.Length > 0 ? Line(following, "") : Beside(label, following);
        var box = scope.Owner!.CreateElement("div");
        box.Append(scope.Owner.CreateTextNode(rest.Length > 0 ? $"{rest} " : ""));
        box.Append([.. value.Select(node => node.Clone())]);
        TrimColon(box);
        return IsLabel(box) || VisibleText.IsBlank(box) ? null : box;
    }

    private static IEnumerable<INode> Beside(INode label, IEnumerable<INode> following)
    {
        var name = (label as IElement)?.LocalName ?? "";
        var rest = following.SkipWhile(node => VisibleText.IsBlank(node));
        return name switch
        {
            "dt" => following.OfType<IElement>().SkipWhile(each => each.LocalName != "dd").TakeWhile(each => each.LocalName == "dd"),
            "td" or "th" => following.OfType<IElement>().Take(1).Where(cell => cell.LocalName == "td"),
            ['h', >= '1' and <= '6'] => rest.TakeWhile(node => !IsHeading(node, atMost: name[1])),
            _ when rest.FirstOrDefault() is IElement first && Blocks.Contains(first.LocalName) => [first],
            _ => Line(rest, name),
        };
    }

    /// <summary>The nodes up to the end of the line, to the next element like the label, or to another label.</summary>
    private static List<INode> Line(IEnumerable<INode> nodes, string label)
    {
        List<INode> line = [];
        foreach (var node in nodes)
        {
            var name = (node as IElement)?.LocalName ?? "";
            if (name == "br" || Blocks.Contains(name) || (line.Count > 0 && name.Length > 0 && name == label) || IsLabel(node))
            {
                break;
            }

            line.Add(node);
        }

        return line;
    }

    /// <summary>The outermost element that holds the label and nothing else, or the text itself.</summary>
    private static INode Whole(IText text, IElement scope)
    {
        INode label = text;
        while (label.Parent is IElement parent && label != scope && parent != scope && parent.ChildNodes.All(child => child == label || VisibleText.IsBlank(child)))
        {
            label = parent;
        }

        return label;
    }

    private static IEnumerable<INode> Following(INode label) => label.Parent?.ChildNodes.SkipWhile(node => node != label).Skip(1) ?? [];

    // Words of their own that end in a colon.
    private static bool IsLabel(INode node) => node is IElement && VisibleText.In(node).LastOrDefault()?.Data.TrimEnd() is [.., ':'];

    private static bool IsHeading(INode node, char atMost) => node is IElement { LocalName: ['h', >= '1' and <= '6'] name } && name[1] <= atMost;

    private static void TrimColon(IElement box)
    {
        if (VisibleText.In(box).FirstOrDefault() is { } first)
        {
            first.Data = first.Data.TrimStart().TrimStart(':').TrimStart();
        }
    }
}
