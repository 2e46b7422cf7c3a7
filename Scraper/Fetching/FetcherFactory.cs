using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Scraper.Fetching.Browser;
using DiCoDe.Scraper.Fetching.Http;
using DiCoDe.Scraper.Fetching.Manners;
using DiCoDe.Scraper.Fetching.Manners.Blocks;
using DiCoDe.Scraper.Fetching.Manners.Reservations;
using DiCoDe.Scraper.Fetching.Robots;

namespace DiCoDe.Scraper.Fetching;

/// <summary>Says once in which order the manners of a harvest wrap each other.</summary>
internal sealed class FetcherFactory(HttpClients clients, ChromiumBrowser chromium, ScraperOptions options, TimeProvider clock)
{
    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestFirstWait = TimeSpan.FromSeconds(10);

    private readonly RobotsCache _robots = new(clock);

    /// <summary>Whether this machine has what the portal's pages need to be drawn.</summary>
    public bool IsAbleToDraw(PortalDefinition portal) => portal.Fetch.Mode != FetchMode.Browser || chromium.IsInstalled;

    /// <summary>The fetcher of one harvest. From outside in: challenges of the drawn page, browser, redirects, reservations, robots.txt, retries, turn
    /// and pause, challenges, latency, HTTP.</summary>
    public HarvestFetcher Open(PortalDefinition portal, SiteScope site)
    {
        var rules = portal.Fetch;
        var isPermitted = portal.Permission is PermissionStatus.Granted or PermissionStatus.NotNeeded;
        var pace = new Pace(rules.Pause, rules.Concurrency, clock);
        var http = new ChallengeFetcher(new AttentiveFetcher(new HttpFetcher(clients.For(rules), rules.Timeout, clock), pace, clock));

        // RFC 9309 (2.3.1.2): the redirects of robots.txt itself are followed, to other hosts too.
        var robots = new RobotsPolicy(Follow(Retry(Polite(http)), IsWeb), options.Product, pace, _robots);
        var pages = Follow(Reserve(Obey(Retry(Polite(http)))), site.Contains);
        var parts = new PageParts(Follow(Obey(http), site.Contains), site); // of a page that has its turn
        var drawing = rules.Mode == FetchMode.Http ? null : new PageDrawing(chromium, portal, parts, pace, clock);
        return new HarvestFetcher(rules.Mode == FetchMode.Browser ? new ChallengeFetcher(new DrawingFetcher(pages, drawing!)) : pages, pace, drawing);

        IPageFetcher Polite(IPageFetcher inner) => new PoliteFetcher(inner, pace);
        IPageFetcher Retry(IPageFetcher inner) => rules.Retries > 0 ? new RetryingFetcher(inner, rules.Retries, FirstWait(rules.Pause), clock) : inner;
        IPageFetcher Obey(IPageFetcher inner) => new RobotsFetcher(inner, robots);
        IPageFetcher Reserve(IPageFetcher inner) => isPermitted
            ? inner
            : new ReservationFetcher(inner, new ReservationPolicy(Follow(Obey(Retry(Polite(http))), site.Contains)));
    }

    /// <summary>The fetcher of a harvest that reads pages kept earlier: no network, and so no manners.</summary>
    public HarvestFetcher OpenArchive(IKeptPages pages) => new(new ArchiveFetcher(pages), new Pace(TimeSpan.Zero, clock), drawing: null);

    private static RedirectingFetcher Follow(IPageFetcher inner, Func<Uri, bool> mayGo) => new(inner, mayGo);

    private static bool IsWeb(Uri url) => url.Scheme is "http" or "https";

    private static TimeSpan FirstWait(TimeSpan pause) => TimeSpan.FromTicks(Math.Clamp(pause.Ticks, ShortestWait.Ticks, LongestFirstWait.Ticks));
}
