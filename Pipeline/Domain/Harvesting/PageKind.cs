namespace DiCoDe.Domain.Harvesting;

/// <summary>What a page of a portal is expected to hold, which says how it is read.</summary>
public enum PageKind
{
    /// <summary>A listing of ads with links, cards, or both.</summary>
    Listing,

    /// <summary>A sitemap, or an index of sitemaps.</summary>
    Sitemap,

    /// <summary>An RSS or Atom feed.</summary>
    Feed,

    /// <summary>The answer of a portal's JSON interface.</summary>
    Json,

    /// <summary>The page of one ad.</summary>
    Ad,
}
