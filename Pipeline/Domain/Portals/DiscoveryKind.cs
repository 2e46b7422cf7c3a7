namespace DiCoDe.Domain.Portals;

/// <summary>How the ads of a portal are found.</summary>
public enum DiscoveryKind
{
    /// <summary>From sitemaps.</summary>
    Sitemap,

    /// <summary>From listing pages that link to each other.</summary>
    Listing,

    /// <summary>From an RSS or Atom feed.</summary>
    Feed,

    /// <summary>From the answers of a JSON interface.</summary>
    Json,
}
