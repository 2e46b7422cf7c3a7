using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Scraper.Fetching.Browser;
using DiCoDe.Scraper.Fetching.Http;
using DiCoDe.Scraper.Fetching.Manners;
using DiCoDe.Scraper.Fetching.Robots;

namespace DiCoDe.Scraper.Fetching;

/// <summary>Says once in which order the manners of a harvest wrap each other.</summary>
internal sealed class FetcherFactory(HttpClients clients, ChromiumBrowser chromium, ScraperOptions options, TimeProvider clock)
{
    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestFirstWait = TimeSpan.FromSeconds(10);

    /// <summary>Whether this machine has what the portal's pages need to be drawn.</summary>
    public bool IsAbleToDraw(PortalDefinition portal) => portal.Fetch.Mode != FetchMode.Browser || chromium.IsInstalled;

    /// <summary>The fetcher of one harvest. From outside in: redirects, robots.txt, retries, turn and pause, browser, HTTP.</summary>
    public HarvestFetcher Open(PortalDefinition portal, SiteScope site)
    {
        var rules = portal.Fetch;
        var pace = new Pace(rules.Pause, clock);
        var http = new HttpFetcher(clients.For(rules), rules.Timeout, clock);
        var robots = new RobotsPolicy(Follow(Retry(Polite(http))), options.Product, pace);
        var browser = rules.Mode == FetchMode.Browser ? new BrowserFetcher(http, chromium, portal, robots, clock) : null;
        var pages = Follow(new RobotsFetcher(Retry(Polite(browser is null ? http : browser)), robots));
        return new HarvestFetcher(pages, pace, browser);

        IPageFetcher Polite(IPageFetcher inner) => new PoliteFetcher(inner, pace);
        IPageFetcher Retry(IPageFetcher inner) => rules.Retries > 0 ? new RetryingFetcher(inner, rules.Retries, FirstWait(rules.Pause), clock) : inner;
        IPageFetcher Follow(IPageFetcher inner) => new RedirectingFetcher(inner, site.Contains);
    }

    /// <summary>The fetcher of a harvest that reads pages kept earlier: no network, and so no manners.</summary>
    public HarvestFetcher OpenArchive(Func<Uri, CancellationToken, ValueTask<Page?>> pages) =>
        new(new ArchiveFetcher(pages), new Pace(TimeSpan.Zero, clock), browser: null);

    private static TimeSpan FirstWait(TimeSpan pause) => TimeSpan.FromTicks(Math.Clamp(pause.Ticks, ShortestWait.Ticks, LongestFirstWait.Ticks));
}
