using System.Text.Json.Nodes;

using AngleSharp.Dom;

using DiCoDe.Scraper.Extraction.Selectors;

namespace DiCoDe.Scraper.Extraction.Microdata;

/// <summary>The value of a property, by the element that holds it.</summary>
internal static class MarkedValue
{
    private static readonly HashSet<string> Html = new(StringComparer.Ordinal)
    {
        "description", "responsibilities", "qualifications", "skills", "jobBenefits", "benefits", "incentiveCompensation", "employerOverview", "educationRequirements",
    };

    /// <summary>Links and machine values of any element; what a portal put in "content" it meant, though the standard knows it on meta only.</summary>
    public static JsonNode Of(IElement element, string property) =>
        element.GetAttribute("content") ?? AttributeOf(element, property) ?? (Html.Contains(property) ? element.InnerHtml : ElementText.Of(element));

    // A title that is a link is its words: no portal means the address.
    private static string? AttributeOf(IElement element, string property) => element.LocalName switch
    {
        "a" or "area" => property is "url" or "sameAs" ? element.GetAttribute("href") : null,
        "link" => element.GetAttribute("href"),
        "audio" or "embed" or "iframe" or "img" or "source" or "track" or "video" => element.GetAttribute(property == "name" ? "alt" : "src"),
        "object" => element.GetAttribute("data"),
        "data" or "meter" => element.GetAttribute("value"),
        "time" => element.GetAttribute("datetime"),
        _ => null,
    };
}
