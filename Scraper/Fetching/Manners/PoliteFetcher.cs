namespace DiCoDe.Scraper.Fetching.Manners;

/// <summary>Waits its turn: one request at a time, and a pause after each.</summary>
internal sealed class PoliteFetcher(IPageFetcher inner, Pace pace) : IPageFetcher
{
    public ValueTask<FetchOutcome> FetchAsync(PageRequest request, CancellationToken cancel) =>
        pace.TakeTurnAsync(token => inner.FetchAsync(request, token), cancel);
}
