using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;

namespace DiCoDe.Scraper.Extraction.Selectors;

/// <summary>A CSS selector of a portal file, parsed once.</summary>
internal sealed class Selector
{
    private static readonly CssSelectorParser Parser = new();

    private readonly ISelector _selector;

    private Selector(ISelector selector) => _selector = selector;

    /// <summary>Parses it; <see langword="null"/> when it is no selector.</summary>
    public static Selector? TryParse(string text)
    {
        try
        {
            return Parser.ParseSelector(text) is { } selector ? new Selector(selector) : null;
        }
        catch (DomException)
        {
            return null;
        }
    }

    /// <exception cref="FormatException">It is no selector.</exception>
    public static Selector Parse(string text) => TryParse(text) ?? throw new FormatException($"'{text}' is not a CSS selector.");

    /// <summary>The elements inside that fit, in document order. The rest of the page is searched only when the first one does not do.</summary>
    public IEnumerable<IElement> AllIn(IElement element)
    {
        if (FirstIn(element) is { } first)
        {
            yield return first;
            foreach (var other in element.ChildNodes.QuerySelectorAll(_selector).Skip(1))
            {
                yield return other;
            }
        }
    }

    /// <summary>The element itself or the nearest one around it that fits.</summary>
    public IElement? Around(IElement element)
    {
        for (var each = element; each is not null; each = each.ParentElement)
        {
            if (_selector.Match(each, scope: null))
            {
                return each;
            }
        }

        return null;
    }

    public IElement? FirstIn(IElement element) => element.ChildNodes.QuerySelector(_selector);
}
