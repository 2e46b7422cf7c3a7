using DiCoDe.Domain.Harvesting;

namespace DiCoDe.Scraper.Fetching;

/// <summary>Makes of a page what its scripts make of it.</summary>
internal interface IPageDrawer
{
    /// <summary>Whether there is a browser to draw with.</summary>
    bool CanDraw { get; }

    /// <summary>Draws a page that was fetched. The world's failures are outcomes; only cancellation throws.</summary>
    ValueTask<FetchOutcome> DrawAsync(Page page, CancellationToken cancel);
}
