using AngleSharp.Dom;

using DiCoDe.Scraper.Extraction.Documents;
using DiCoDe.Scraper.Extraction.Selectors;

namespace DiCoDe.Scraper.Extraction.Closing;

/// <summary>Whether the page of an ad says, to those who look at it, that the ad is closed.</summary>
internal static class ClosedBanner
{
    /// <summary>Characters; what is longer is no banner.</summary>
    private const int Longest = 200;

    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal) { "b", "strong", "em", "i", "u", "span", "font", "small", "mark" };

    /// <summary>Where other ads, choices and the page's frame stand.</summary>
    private static readonly HashSet<string> Elsewhere = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "svg", "head", "a", "li", "aside", "nav", "footer", "option", "textarea",
    };

    /// <param name="page">The page.</param>
    /// <param name="closed">What the portal shows on closed ads only, if it is known.</param>
    /// <param name="description">The ad's own text, in which such words mean something else.</param>
    public static bool Is(PageDocument page, Selector? closed, string description)
    {
        if (closed?.FirstIn(page.Root) is not null)
        {
            return true;
        }

        if (!ClosedWords.MayBeIn(page.Text))
        {
            return false;
        }

        var own = ClosedWords.Folded(description);
        return page.Root.Descendants<IText>().Any(words => ClosedWords.MayBeIn(words.Data) && IsBanner(words, own));
    }

    private static bool IsBanner(IText words, string own)
    {
        var block = words.ParentElement;
        while (block is not null && Inline.Contains(block.LocalName))
        {
            block = block.ParentElement;
        }

        return block is not null
            && words.Data.Length <= Longest
            && !IsElsewhere(words)
            && ElementText.Of(block) is { Length: <= Longest } text
            && ClosedWords.In(text) is { Length: > 0 } phrase
            && !own.Contains(phrase, StringComparison.Ordinal);
    }

    private static bool IsElsewhere(IText words)
    {
        for (var element = words.ParentElement; element is not null; element = element.ParentElement)
        {
            if (Elsewhere.Contains(element.LocalName) || IsHidden(element) || IsDescription(element))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || (element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase) ?? false);

    private static bool IsDescription(IElement element) =>
        $"{element.GetAttribute("itemprop")} {element.GetAttribute("property")} {element.Id} {element.ClassName}".Contains("descri", StringComparison.OrdinalIgnoreCase);
}
