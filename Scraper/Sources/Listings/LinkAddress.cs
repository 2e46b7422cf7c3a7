using AngleSharp.Dom;

using DiCoDe.Scraper.Extraction.Documents;

namespace DiCoDe.Scraper.Sources.Listings;

/// <summary>Reads where a link leads.</summary>
internal static class LinkAddress
{
    // Where portals keep the address of a link that a script opens.
    private static readonly string[] Attributes = ["href", "data-href", "data-url", "data-path", "data-link"];

    /// <summary>The absolute address, or <see langword="null"/> when the link has none.</summary>
    public static Uri? Of(IElement link, PageDocument document) =>
        Attributes.Select(link.GetAttribute).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value)) is { } address ? document.Resolve(address) : null;
}
