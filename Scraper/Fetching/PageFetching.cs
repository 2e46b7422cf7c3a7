namespace DiCoDe.Scraper.Fetching;

/// <summary>The usual request in short.</summary>
internal static class PageFetching
{
    /// <summary>Fetches an address by GET, whatever is known of it.</summary>
    public static ValueTask<FetchOutcome> FetchAsync(this IPageFetcher fetcher, Uri url, CancellationToken cancel) =>
        fetcher.FetchAsync(new PageRequest(url), cancel);
}
