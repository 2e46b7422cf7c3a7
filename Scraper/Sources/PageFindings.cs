using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;

namespace DiCoDe.Scraper.Sources;

/// <summary>What one page says, whatever was read before it.</summary>
internal sealed record PageFindings
{
    /// <summary>The page says nothing.</summary>
    public static PageFindings None { get; } = new();

    /// <summary>The ads that the page itself shows.</summary>
    public IReadOnlyList<ScrapedAd> Ads { get; init; } = [];

    /// <summary>The pages it names: of ads, or further listings.</summary>
    public IReadOnlyList<FrontierEntry> Found { get; init; } = [];

    /// <summary>Where an ad should have been and was not, sentences for the operator.</summary>
    public IReadOnlyList<string> NoAds { get; init; } = [];

    /// <summary>Whether more stands behind the page, or stood on it, that is not to be read: an ad that is missing then may still be there.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Whether the page of an ad says that the ad is closed.</summary>
    public bool IsClosed { get; init; }
}
