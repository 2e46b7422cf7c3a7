using DiCoDe.Scraper.Fetching.Manners;

namespace DiCoDe.Scraper.Fetching.Robots;

/// <summary>The robots.txt of every host of one harvest, each fetched once a day by whichever harvest needs it. Their Crawl-delay slows the harvest down.</summary>
/// <param name="fetcher">Fetches robots.txt itself; knows nothing of robots.</param>
/// <param name="agent">Our product token.</param>
/// <param name="pace">What a Crawl-delay slows down.</param>
/// <param name="cache">What the process has read already.</param>
internal sealed class RobotsPolicy(IPageFetcher fetcher, string agent, Pace pace, RobotsCache cache)
{
    /// <summary>No portal may make a harvest wait longer than this between pages. RFC 9309 knows no Crawl-delay; how far it is obeyed is our choice.</summary>
    public static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(60);

    private readonly Lock _lock = new();
    private readonly RobotsCache _unreachable = cache.ForOneHarvest();
    private readonly Dictionary<string, Task<RobotsFile>> _underway = new(StringComparer.Ordinal);

    public async ValueTask<RobotsVerdict> JudgeAsync(Uri url, CancellationToken cancel)
    {
        var file = await FileOfAsync(url.GetLeftPart(UriPartial.Authority), cancel);
        pace.SlowTo(file.CrawlDelay < LongestDelay ? file.CrawlDelay : LongestDelay);
        var verdict = file.Judge(url);
        return file.CrawlDelay > LongestDelay
            ? verdict with { Rule = $"{verdict.Rule} (Crawl-delay: {file.CrawlDelay.TotalSeconds:0}, obeyed up to {LongestDelay.TotalSeconds:0})" }
            : verdict;
    }

    /// <summary>What is already known of the host, without fetching; another host's addresses are not allowed.</summary>
    public bool IsKnownToAllow(Uri url) => Known(url.GetLeftPart(UriPartial.Authority)) is { } file && file.Judge(url).Allowed;

    private RobotsFile? Known(string origin) => cache.Find(origin, agent) ?? _unreachable.Find(origin, agent);

    /// <summary>However many pages ask at once, the file is fetched once.</summary>
    private async ValueTask<RobotsFile> FileOfAsync(string origin, CancellationToken cancel)
    {
        Task<RobotsFile>? asked;
        lock (_lock)
        {
            if (Known(origin) is { } known)
            {
                return known;
            }

            if (!_underway.TryGetValue(origin, out asked) || asked.IsCompleted)
            {
                _underway[origin] = asked = FetchAsync(origin, cancel);
            }
        }

        return await asked.WaitAsync(cancel);
    }

    private async Task<RobotsFile> FetchAsync(string origin, CancellationToken cancel)
    {
        var file = Read(await fetcher.FetchAsync(new Uri(origin + "/robots.txt"), cancel));
        (file.IsUnreachable ? _unreachable : cache).Keep(origin, agent, file);
        return file;
    }

    /// <summary>RFC 9309 (2.3.1): what is not there (4xx) forbids nothing, what cannot be reached forbids all. 429 says "not now", and so do
    /// challenges and login pages: the file may well be there.</summary>
    private RobotsFile Read(FetchOutcome outcome) => outcome switch
    {
        FetchOutcome.Fetched { Page.Body: var body } => RobotsParser.Read(body, agent),
        FetchOutcome.Gone or FetchOutcome.Blocked { Status: >= 400 and <= 499 } or FetchOutcome.Failed { Status: >= 400 and <= 499 and not 429 } => RobotsFile.None,
        var other => RobotsFile.Unreachable(Reasons.Of(other)),
    };
}
