using System.Text;

using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Scraper.Fetching.Http;
using DiCoDe.Scraper.Fetching.Robots;

using Microsoft.Playwright;

namespace DiCoDe.Scraper.Fetching.Browser;

/// <summary>
/// Draws the pages of one harvest. The document itself comes by plain HTTP, so that its address, its size, its status and its redirects are
/// checked as everywhere; Chromium gets it from us, runs its scripts, and gives back what they drew. Answers that are no HTML stay as they are.
/// </summary>
internal sealed class BrowserFetcher(IPageFetcher http, ChromiumBrowser chromium, PortalDefinition portal, RobotsPolicy robots, TimeProvider clock)
    : IPageFetcher, IAsyncDisposable
{
    /// <summary>A context keeps memory until it closes, so it is renewed now and then.</summary>
    private const int PagesPerTab = 200;

    private BrowserTab? _tab;

    public async ValueTask<FetchOutcome> FetchAsync(PageRequest request, CancellationToken cancel)
    {
        var started = clock.GetTimestamp();
        var outcome = await http.FetchAsync(request, cancel);
        if (outcome is not FetchOutcome.Fetched { Page: var page } || !IsHtml(page))
        {
            return outcome;
        }

        try
        {
            var drawn = await DrawAsync(page, portal.Fetch.Timeout - clock.GetElapsedTime(started), cancel);
            return drawn.Length > LimitedBody.Most
                ? new FetchOutcome.Failed($"pasa de {LimitedBody.Most / 1024 / 1024} MB", IsPassing: false)
                : new FetchOutcome.Fetched(page with
                {
                    Body = drawn,
                    ContentType = "text/html; charset=utf-8",
                    Elapsed = clock.GetElapsedTime(started),
                });
        }
        catch (TimeoutException)
        {
            return new FetchOutcome.Failed(
                portal.Fetch.WaitFor.Length > 0
                    ? $"«{portal.Fetch.WaitFor}» no apareció en {portal.Fetch.Timeout.TotalSeconds:0} s"
                    : $"no terminó de dibujarse en {portal.Fetch.Timeout.TotalSeconds:0} s",
                IsPassing: true);
        }
        catch (PlaywrightException error)
        {
            await CloseAsync();
            return Explain(error);
        }
        catch (OperationCanceledException)
        {
            await CloseAsync(); // a half-drawn page must not meet the next one
            throw;
        }
    }

    public ValueTask DisposeAsync() => CloseAsync();

    private async Task<byte[]> DrawAsync(Page page, TimeSpan left, CancellationToken cancel)
    {
        if (_tab is { Pages: >= PagesPerTab })
        {
            await CloseAsync();
        }

        _tab ??= await BrowserTab.OpenAsync(await chromium.GetAsync(cancel), chromium.UserAgent, portal, robots);
        return Encoding.UTF8.GetBytes(await _tab.DrawAsync(page, portal.Fetch.WaitFor, left).WaitAsync(cancel));
    }

    private static FetchOutcome Explain(PlaywrightException error) => error.Message.Contains("launch", StringComparison.OrdinalIgnoreCase)
        || error.Message.Contains("Driver not found", StringComparison.OrdinalIgnoreCase)
            ? new FetchOutcome.Impossible($"Chromium no arranca: {FirstLine(error.Message)}")
            : new FetchOutcome.Failed($"el navegador falló: {FirstLine(error.Message)}", IsPassing: true);

    private async ValueTask CloseAsync()
    {
        var tab = _tab;
        _tab = null;
        if (tab is not null)
        {
            await tab.DisposeAsync();
        }
    }

    private static bool IsHtml(Page page) =>
        page.ContentType.Length == 0 || page.ContentType.Contains("html", StringComparison.OrdinalIgnoreCase);

    private static string FirstLine(string text) => text.Split('\n', 2)[0].Trim();
}
