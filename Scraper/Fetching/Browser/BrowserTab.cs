using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Scraper.Fetching.Http.Bodies;

using Microsoft.Playwright;

namespace DiCoDe.Scraper.Fetching.Browser;

/// <summary>One context with one page, in which the pages of a harvest are drawn one after the other.</summary>
internal sealed class BrowserTab : IAsyncDisposable
{
    /// <summary>What scripts fetch after the page has loaded is waited for so long, where nothing says when the page is drawn.</summary>
    private static readonly TimeSpan LongestQuiet = TimeSpan.FromSeconds(10);

    /// <summary>A tab whose scripts are stuck may not close by itself.</summary>
    private static readonly TimeSpan LongestClosing = TimeSpan.FromSeconds(10);

    private readonly ChromiumBrowser _chromium;
    private readonly RunningBrowser _browser;
    private readonly IBrowserContext _context;
    private readonly IPage _page;
    private readonly PageParts _parts;
    private readonly TimeProvider _clock;
    private readonly long _opened;
    private readonly CancellationTokenSource _closing = new();
    private Page? _document;
    private int _partsAsked;

    private BrowserTab(ChromiumBrowser chromium, RunningBrowser browser, IBrowserContext context, IPage page, PageParts parts, TimeProvider clock)
    {
        (_chromium, _browser, _context, _page, _parts, _clock) = (chromium, browser, context, page, parts, clock);
        _opened = clock.GetTimestamp();
    }

    /// <summary>How many pages it has drawn.</summary>
    public int Pages { get; private set; }

    /// <summary>How long it has been open.</summary>
    public TimeSpan Age => _clock.GetElapsedTime(_opened);

    /// <exception cref="PlaywrightException">There is no browser to be had.</exception>
    public static async Task<BrowserTab> OpenAsync(ChromiumBrowser chromium, PortalDefinition portal, PageParts parts, TimeProvider clock, CancellationToken cancel)
    {
        var browser = await chromium.BorrowAsync(cancel);
        try
        {
            var context = await browser.Browser.NewContextAsync(new()
            {
                UserAgent = chromium.UserAgent,
                Locale = portal.Language,
                TimezoneId = portal.TimeZone,
                AcceptDownloads = false,
                ServiceWorkers = ServiceWorkerPolicy.Block, // their requests would go around the rules of the parts
            });
            var tab = new BrowserTab(chromium, browser, context, await context.NewPageAsync(), parts, clock);
            await context.RouteAsync("**/*", tab.AnswerAsync);
            await context.RouteWebSocketAsync(_ => true, static _ => { }); // no socket is opened, and the page does not know
            return tab;
        }
        catch
        {
            await chromium.ReturnAsync(browser);
            throw;
        }
    }

    /// <returns>What was drawn, or <see langword="null"/> when that is more than a page may be.</returns>
    /// <exception cref="TimeoutException">It was not drawn in time.</exception>
    public Task<string?> DrawAsync(Page document, string waitFor, TimeSpan limit, CancellationToken cancel)
    {
        Pages++;
        _browser.Pages++;
        _document = document;
        _partsAsked = 0;
        return DrawAsync(waitFor, (float)limit.TotalMilliseconds).WaitAsync(limit * 2, _clock, cancel);
    }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        try
        {
            await _context.CloseAsync().WaitAsync(LongestClosing, _clock, CancellationToken.None);
        }
        catch (Exception error) when (error is PlaywrightException or TimeoutException)
        {
            // The browser is gone already, and the context with it, or goes soon.
        }

        await _chromium.ReturnAsync(_browser);
        _closing.Dispose();
    }

    private async Task<string?> DrawAsync(string waitFor, float limit)
    {
        await _page.GotoAsync(_document!.FinalUrl.AbsoluteUri, new()
        {
            Timeout = limit,
            WaitUntil = waitFor.Length > 0 ? WaitUntilState.Commit : WaitUntilState.Load,
        });
        if (waitFor.Length > 0)
        {
            await _page.WaitForSelectorAsync(waitFor, new() { State = WaitForSelectorState.Attached, Timeout = limit });
        }
        else
        {
            await WaitUntilQuietAsync(limit);
        }

        foreach (var opened in _context.Pages.Where(page => page != _page).ToList())
        {
            await opened.CloseAsync();
        }

        return await _page.EvaluateAsync<string?>(
            "most => { const html = document.documentElement?.outerHTML ?? ''; return html.length > most ? null : '<!DOCTYPE html>' + html; }", LimitedBody.Most);
    }

    private async Task WaitUntilQuietAsync(float limit)
    {
        try
        {
            await _page.WaitForLoadStateAsync(LoadState.NetworkIdle, new() { Timeout = Math.Min(limit, (float)LongestQuiet.TotalMilliseconds) });
        }
        catch (TimeoutException)
        {
            // Some pages never come to rest; what is there is taken.
        }
    }

    private async Task AnswerAsync(IRoute route)
    {
        try
        {
            var request = route.Request;
            if (request.ResourceType == "document")
            {
                await (_document is { } document && IsFor(document, request)
                    ? route.FulfillAsync(new() { Status = document.Status, ContentType = document.ContentType, BodyBytes = document.Body.ToArray() })
                    : route.AbortAsync());
            }
            else
            {
                await (Interlocked.Increment(ref _partsAsked) <= PageParts.MostOfOnePage ? _parts.AnswerAsync(route, _closing.Token) : route.AbortAsync());
            }
        }
        catch (Exception error) when (error is PlaywrightException or OperationCanceledException or ObjectDisposedException)
        {
            // The tab closed while the part was on its way; nobody waits for it.
        }
    }

    private static bool IsFor(Page document, IRequest request) =>
        Uri.TryCreate(request.Url, UriKind.Absolute, out var url) && Uri.Compare(
            url, document.FinalUrl, UriComponents.HttpRequestUrl, UriFormat.UriEscaped, StringComparison.Ordinal) == 0;
}
