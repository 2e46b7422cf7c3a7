using DiCoDe.Domain.Portals.Finding;

namespace DiCoDe.Domain.Portals;

/// <summary>How the ads of a portal are found.</summary>
public sealed record DiscoveryRules
{
    /// <summary>Sitemaps, listing pages, feeds or a JSON interface.</summary>
    public required DiscoveryKind Kind { get; init; }

    /// <summary>
    /// Where reading begins: the sitemaps (or a robots.txt that names them), the feeds, or the first page of each listing; at least one. In a query,
    /// <c>{since}</c> stands for the moment from which on ads are wanted.
    /// </summary>
    public required IReadOnlyList<Uri> Start { get; init; }

    /// <summary>Further hosts that belong to the portal ("api.portal.example"), besides those of its home and its start addresses.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Regular expression that the address of an ad's page matches; "" takes every address (sitemap) or every <see cref="AdLink"/>.</summary>
    public string AdAddress { get; init; } = "";

    /// <summary>In a sitemap index: regular expression that the address of a sitemap matches; "" takes every one.</summary>
    public string SitemapAddress { get; init; } = "";

    /// <summary>In a sitemap: how long before the reading an address may have changed last; older ones are left out. <see langword="null"/> takes all; so does an address without date.</summary>
    public TimeSpan? ChangedWithin { get; init; }

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

    /// <summary>How the address or body of a page is made from its number; <see langword="null"/> when pages are not numbered.</summary>
    public PageNumbers? PageNumbers { get; init; }

    /// <summary>In a listing: where more of it comes from; <see langword="null"/> when its pages link to each other.</summary>
    public LoadMoreRules? LoadMore { get; init; }

    /// <summary>How a feed is read; <see langword="null"/> reads it by its usual elements.</summary>
    public FeedRules? Feed { get; init; }

    /// <summary>How the answers of a JSON interface are read; needed for <see cref="DiscoveryKind.Json"/>.</summary>
    public JsonRules? Json { get; init; }

    /// <summary>In a feed or a JSON interface: whether the page of each ad is read as well, for what the feed or list does not say.</summary>
    public bool ReadPages { get; init; }

    /// <summary>
    /// Whether the list shows the newest ads only, so that one that is missing may still be open. <see langword="null"/> takes it of a feed, and of
    /// nothing else.
    /// </summary>
    public bool? LatestOnly { get; init; }

    /// <summary>For lists that show the newest ads first: a list is left after so many known ads in a row, 1 to 10,000; 0 reads it to its end. What is left says nothing about the ads behind it.</summary>
    public int StopAfterKnown { get; init; }

    /// <summary>The most pages that are read one after the other of one list, 1 to 100,000. Default 1,000.</summary>
    public int MaxDepth { get; init; } = 1_000;
}
