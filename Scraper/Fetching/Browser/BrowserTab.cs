using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Scraper.Fetching.Robots;

using Microsoft.Playwright;

namespace DiCoDe.Scraper.Fetching.Browser;

/// <summary>One context with one page, in which the pages of a harvest are drawn one after the other.</summary>
internal sealed class BrowserTab : IAsyncDisposable
{
    // Nothing of these says anything about an ad.
    private static readonly HashSet<string> Unwanted = new(StringComparer.Ordinal)
    {
        "image", "media", "font", "texttrack", "manifest", "eventsource", "websocket", "ping", "cspviolationreport", "other",
    };

    private readonly IBrowserContext _context;
    private readonly IPage _page;
    private readonly RobotsPolicy _robots;
    private Page? _document;

    private BrowserTab(IBrowserContext context, IPage page, RobotsPolicy robots)
    {
        _context = context;
        _page = page;
        _robots = robots;
    }

    /// <summary>How many pages it has drawn.</summary>
    public int Pages { get; private set; }

    public static async Task<BrowserTab> OpenAsync(IBrowser browser, string userAgent, PortalDefinition portal, RobotsPolicy robots)
    {
        var context = await browser.NewContextAsync(new()
        {
            UserAgent = userAgent,
            Locale = portal.Language,
            TimezoneId = portal.TimeZone,
            AcceptDownloads = false,
            ServiceWorkers = ServiceWorkerPolicy.Block, // their requests would go around the rules below
        });
        var tab = new BrowserTab(context, await context.NewPageAsync(), robots);
        await context.RouteAsync("**/*", tab.AnswerAsync);
        await context.RouteWebSocketAsync(_ => true, static _ => { }); // no socket is opened, and the page does not know
        return tab;
    }

    /// <exception cref="TimeoutException">It was not drawn in time.</exception>
    public async Task<string> DrawAsync(Page document, string waitFor, TimeSpan limit)
    {
        Pages++;
        _document = document;
        var milliseconds = (float)Math.Max(limit.TotalMilliseconds, 1);
        await _page.GotoAsync(document.Url.AbsoluteUri, new()
        {
            Timeout = milliseconds,
            WaitUntil = waitFor.Length > 0 ? WaitUntilState.Commit : WaitUntilState.Load,
        });
        if (waitFor.Length > 0)
        {
            await _page.WaitForSelectorAsync(waitFor, new() { State = WaitForSelectorState.Attached, Timeout = milliseconds });
        }

        return await _page.ContentAsync();
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await _context.CloseAsync();
        }
        catch (PlaywrightException)
        {
            // The browser is gone already, and the context with it.
        }
    }

    private Task AnswerAsync(IRoute route)
    {
        var request = route.Request;
        if (request.ResourceType == "document")
        {
            return _document is { } document && IsFor(document, request)
                ? route.FulfillAsync(new() { Status = document.Status, ContentType = document.ContentType, BodyBytes = document.Body.ToArray() })
                : route.AbortAsync();
        }

        var isWanted = !Unwanted.Contains(request.ResourceType)
            && Uri.TryCreate(request.Url, UriKind.Absolute, out var url)
            && _document is not null && url.Authority == _document.Url.Authority
            && _robots.IsKnownToAllow(url);
        return isWanted ? route.ContinueAsync() : route.AbortAsync();
    }

    private static bool IsFor(Page document, IRequest request) =>
        Uri.TryCreate(request.Url, UriKind.Absolute, out var url) && Uri.Compare(
            url, document.Url, UriComponents.HttpRequestUrl, UriFormat.UriEscaped, StringComparison.Ordinal) == 0;
}
