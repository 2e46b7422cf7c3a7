using System.Collections.Concurrent;

using DiCoDe.Scraper.Fetching.Manners;

namespace DiCoDe.Scraper.Fetching.Robots;

/// <summary>The robots.txt of every host of one harvest, each fetched once. Their Crawl-delay slows the harvest down.</summary>
/// <param name="fetcher">Fetches robots.txt itself; knows nothing of robots.</param>
/// <param name="agent">Our product token.</param>
/// <param name="pace">What a Crawl-delay slows down.</param>
internal sealed class RobotsPolicy(IPageFetcher fetcher, string agent, Pace pace)
{
    /// <summary>No portal may make a harvest wait longer than this between pages.</summary>
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(60);

    private readonly ConcurrentDictionary<string, RobotsFile> _known = new(StringComparer.OrdinalIgnoreCase);

    public async ValueTask<RobotsVerdict> JudgeAsync(Uri url, CancellationToken cancel)
    {
        var origin = url.GetLeftPart(UriPartial.Authority);
        if (!_known.TryGetValue(origin, out var file))
        {
            file = await FetchAsync(new Uri(origin + "/robots.txt"), cancel);
            _known[origin] = file;
            pace.SlowTo(file.CrawlDelay < LongestDelay ? file.CrawlDelay : LongestDelay);
        }

        return file.Judge(url);
    }

    /// <summary>What is already known of the host, without fetching; another host's addresses are not allowed.</summary>
    public bool IsKnownToAllow(Uri url) => _known.TryGetValue(url.GetLeftPart(UriPartial.Authority), out var file) && file.Judge(url).Allowed;

    private async ValueTask<RobotsFile> FetchAsync(Uri url, CancellationToken cancel) => await fetcher.FetchAsync(url, cancel) switch
    {
        FetchOutcome.Fetched { Page.Body: var body } => RobotsParser.Read(body, agent),
        FetchOutcome.Gone or FetchOutcome.Blocked or FetchOutcome.Failed { Status: >= 400 and <= 499 and not 429 } => RobotsFile.None,
        var other => RobotsFile.Unreachable(Reasons.Of(other)),
    };
}
