using DiCoDe.Domain.Portals;

namespace DiCoDe.Domain.Harvesting;

/// <summary>What earlier harvests of a portal left behind, for the one that reads it now.</summary>
public interface IHarvestMemory
{
    /// <summary>For each page of an ad, in order: the ad as it is known, by its page's address or else by its key; <see langword="null"/> for an unknown one.</summary>
    ValueTask<IReadOnlyList<KnownAd?>> KnownAdsAsync(PortalId portal, IReadOnlyList<FrontierEntry> pages, CancellationToken cancel);

    /// <summary>What is remembered of a page; <see langword="null"/> when it was never read.</summary>
    ValueTask<PageMark?> MarkOfAsync(PortalId portal, Uri page, CancellationToken cancel);

    /// <summary>Open ads with a page of their own that was last read before a moment, those read longest ago first.</summary>
    /// <param name="portal">The portal.</param>
    /// <param name="readBefore">The moment.</param>
    /// <param name="most">At most so many.</param>
    /// <param name="cancel">Stops.</param>
    ValueTask<IReadOnlyList<KnownAd>> DueAsync(PortalId portal, DateTimeOffset readBefore, int most, CancellationToken cancel);
}
