using System.Text;

using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Scraper.Fetching.Http.Bodies;
using DiCoDe.Scraper.Fetching.Manners;

using Microsoft.Playwright;

namespace DiCoDe.Scraper.Fetching.Browser;

/// <summary>
/// Draws the pages of one harvest, one at a time in one tab, so that a harvest holds no more memory with many pages in flight. The document
/// came by plain HTTP; Chromium gets it from us, runs its scripts, and gives back what they drew. Answers that are no HTML stay as they are.
/// </summary>
internal sealed class PageDrawing(ChromiumBrowser chromium, PortalDefinition portal, PageParts parts, Pace pace, TimeProvider clock) : IPageDrawer, IAsyncDisposable
{
    /// <summary>A tab keeps memory until it closes, so it is renewed now and then.</summary>
    public const int PagesPerTab = 200;

    /// <summary>And so long it may be open.</summary>
    public static readonly TimeSpan LongestTab = TimeSpan.FromMinutes(10);

    /// <summary>What is left of the time of a page whose document took nearly all of it.</summary>
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private BrowserTab? _tab;

    public bool CanDraw => chromium.IsInstalled;

    public async ValueTask<FetchOutcome> DrawAsync(Page page, CancellationToken cancel)
    {
        if (!IsHtml(page))
        {
            return new FetchOutcome.Fetched(page);
        }

        await _turn.WaitAsync(cancel);
        try
        {
            // A browser that died is started again, and the page is not lost.
            var outcome = await TryAsync(page, cancel);
            for (var again = 0; again < Math.Max(portal.Fetch.Retries, 1) && outcome is FetchOutcome.Failed { IsPassing: true }; again++)
            {
                outcome = await TryAsync(page, cancel);
            }

            return outcome;
        }
        finally
        {
            pace.BeginAnew();
            _turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        _turn.Dispose();
    }

    private async ValueTask<FetchOutcome> TryAsync(Page page, CancellationToken cancel)
    {
        var started = clock.GetTimestamp();
        var left = portal.Fetch.Timeout - page.Elapsed;
        try
        {
            var tab = await TabAsync(cancel);
            var html = await tab.DrawAsync(page, portal.Fetch.WaitFor, left > Shortest ? left : Shortest, cancel);
            return html is null
                ? new FetchOutcome.Unusable($"dibujada pasa de {LimitedBody.Most / 1024 / 1024} MB")
                : new FetchOutcome.Fetched(page with
                {
                    Body = Encoding.UTF8.GetBytes(html),
                    ContentType = "text/html; charset=utf-8",
                    IsDrawn = true,
                    Elapsed = page.Elapsed + clock.GetElapsedTime(started),
                });
        }
        catch (TimeoutException)
        {
            await CloseAsync(); // its scripts may still run
            return new FetchOutcome.Failed(
                portal.Fetch.WaitFor.Length > 0
                    ? $"«{portal.Fetch.WaitFor}» no apareció en {portal.Fetch.Timeout.TotalSeconds:0} s"
                    : $"no terminó de dibujarse en {portal.Fetch.Timeout.TotalSeconds:0} s",
                IsPassing: false);
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

    private async ValueTask<BrowserTab> TabAsync(CancellationToken cancel)
    {
        if (_tab is { } tab && (tab.Pages >= PagesPerTab || tab.Age >= LongestTab))
        {
            await CloseAsync();
        }

        return _tab ??= await BrowserTab.OpenAsync(chromium, portal, parts, clock, cancel);
    }

    private async ValueTask CloseAsync()
    {
        var tab = _tab;
        _tab = null;
        if (tab is not null)
        {
            await tab.DisposeAsync();
        }
    }

    private static FetchOutcome Explain(PlaywrightException error) => error.Message.Contains("launch", StringComparison.OrdinalIgnoreCase)
        || error.Message.Contains("Driver not found", StringComparison.OrdinalIgnoreCase)
            ? new FetchOutcome.Impossible($"Chromium no arranca: {FirstLine(error.Message)}")
            : new FetchOutcome.Failed($"el navegador falló: {FirstLine(error.Message)}", IsPassing: true);

    private static bool IsHtml(Page page) =>
        page.ContentType.Length == 0 || page.ContentType.Contains("html", StringComparison.OrdinalIgnoreCase);

    private static string FirstLine(string text) => text.Split('\n', 2)[0].Trim();
}
