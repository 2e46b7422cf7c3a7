using DiCoDe.Scraper.Fetching.Browser;
using DiCoDe.Scraper.Fetching.Manners;

namespace DiCoDe.Scraper.Fetching;

/// <summary>The fetcher of one harvest with all its manners; what it holds open ends with it.</summary>
internal sealed class HarvestFetcher(IPageFetcher pages, Pace pace, BrowserFetcher? browser) : IPageFetcher, IAsyncDisposable
{
    public ValueTask<FetchOutcome> FetchAsync(PageRequest request, CancellationToken cancel) => pages.FetchAsync(request, cancel);

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        pace.Dispose();
    }
}
