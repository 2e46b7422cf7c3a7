using DiCoDe.Domain.Harvesting;
using DiCoDe.Scraper.Fetching.Browser;
using DiCoDe.Scraper.Fetching.Manners;

namespace DiCoDe.Scraper.Fetching;

/// <summary>The fetcher of one harvest with all its manners; what it holds open ends with it.</summary>
/// <param name="pages">Fetches the pages.</param>
/// <param name="pace">The turn and the pause.</param>
/// <param name="drawing">Draws pages; <see langword="null"/> where none is to be drawn.</param>
internal sealed class HarvestFetcher(IPageFetcher pages, Pace pace, PageDrawing? drawing) : IPageFetcher, IPageDrawer, IAsyncDisposable
{
    public bool CanDraw => drawing is { CanDraw: true };

    public ValueTask<FetchOutcome> FetchAsync(PageRequest request, CancellationToken cancel) => pages.FetchAsync(request, cancel);

    public ValueTask<FetchOutcome> DrawAsync(Page page, CancellationToken cancel) =>
        drawing?.DrawAsync(page, cancel) ?? ValueTask.FromResult<FetchOutcome>(new FetchOutcome.Impossible(ChromiumFinder.Remedy));

    public async ValueTask DisposeAsync()
    {
        if (drawing is not null)
        {
            await drawing.DisposeAsync();
        }

        pace.Dispose();
    }
}
