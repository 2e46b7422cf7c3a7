namespace DiCoDe.Scraper.Fetching;

/// <summary>Fetches one page. Manners are wrappers around it; <see cref="FetcherFactory"/> says in which order.</summary>
internal interface IPageFetcher
{
    /// <summary>Fetches one page. The world's failures are outcomes; only cancellation throws.</summary>
    ValueTask<FetchOutcome> FetchAsync(PageRequest request, CancellationToken cancel);
}
