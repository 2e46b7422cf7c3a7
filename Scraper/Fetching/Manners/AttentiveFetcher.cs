namespace DiCoDe.Scraper.Fetching.Manners;

/// <summary>Measures how the portal itself bears our requests: what a browser does afterwards is not its doing.</summary>
internal sealed class AttentiveFetcher(IPageFetcher inner, Pace pace, TimeProvider clock) : IPageFetcher
{
    public async ValueTask<FetchOutcome> FetchAsync(PageRequest request, CancellationToken cancel)
    {
        var started = clock.GetTimestamp();
        var outcome = await inner.FetchAsync(request, cancel);
        pace.Note(outcome, clock.GetElapsedTime(started));
        return outcome;
    }
}
