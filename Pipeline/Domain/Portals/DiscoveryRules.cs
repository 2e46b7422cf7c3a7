namespace DiCoDe.Domain.Portals;

/// <summary>How the ads of a portal are found.</summary>
public sealed record DiscoveryRules
{
    /// <summary>Sitemaps or listing pages.</summary>
    public required DiscoveryKind Kind { get; init; }

    /// <summary>The sitemaps, or the first page of each listing; at least one.</summary>
    public required IReadOnlyList<Uri> Start { get; init; }

    /// <summary>Regular expression that the address of an ad's page matches; "" takes every address (sitemap) or every <see cref="AdLink"/>.</summary>
    public string AdAddress { get; init; } = "";

    /// <summary>
    /// In a listing: selector of the links to ad pages; "" when the ads are read from the listing itself. With <see cref="ExtractionRules.Card"/> as
    /// well, the card says what the ad's page does not, and stands for the ad when its page does not come.
    /// </summary>
    public string AdLink { get; init; } = "";

    /// <summary>
    /// In a listing: selector of the link to the next page; "" when there is one page only. Its address is its href, or else its data-href, data-url,
    /// data-path or data-link, where a script opens it.
    /// </summary>
    public string NextLink { get; init; } = "";
}
