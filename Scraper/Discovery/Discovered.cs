using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;

namespace DiCoDe.Scraper.Discovery;

/// <summary>What looking for ads brings.</summary>
internal abstract record Discovered
{
    private Discovered()
    {
    }

    /// <summary>Something to tell.</summary>
    public sealed record Told(HarvestStep Step) : Discovered;

    /// <summary>The page of an ad, to be read next.</summary>
    /// <param name="Url">Its address.</param>
    /// <param name="Card">What the listing says of the ad; <see langword="null"/> when it only links to it.</param>
    public sealed record AdPage(Uri Url, ScrapedAd? Card) : Discovered;
}
