namespace DiCoDe.Scraper.Fetching.Browser;

/// <summary>Draws every page that comes.</summary>
internal sealed class DrawingFetcher(IPageFetcher inner, PageDrawing drawing) : IPageFetcher
{
    public async ValueTask<FetchOutcome> FetchAsync(PageRequest request, CancellationToken cancel) =>
        await inner.FetchAsync(request, cancel) is var outcome && outcome is FetchOutcome.Fetched { Page: var page }
            ? await drawing.DrawAsync(page, cancel)
            : outcome;
}
