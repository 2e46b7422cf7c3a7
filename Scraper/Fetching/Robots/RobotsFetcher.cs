namespace DiCoDe.Scraper.Fetching.Robots;

/// <summary>Asks robots.txt first, and writes on each page the rule that allowed it.</summary>
internal sealed class RobotsFetcher(IPageFetcher inner, RobotsPolicy policy) : IPageFetcher
{
    public async ValueTask<FetchOutcome> FetchAsync(Uri url, CancellationToken cancel)
    {
        if (url.Scheme is not ("http" or "https"))
        {
            return await inner.FetchAsync(url, cancel); // has no robots.txt, and is refused further in
        }

        var verdict = await policy.JudgeAsync(url, cancel);
        if (!verdict.Allowed)
        {
            return new FetchOutcome.Forbidden(verdict.Rule);
        }

        return await inner.FetchAsync(url, cancel) is var outcome && outcome is FetchOutcome.Fetched { Page: var page }
            ? new FetchOutcome.Fetched(page with { RobotsRule = verdict.Rule })
            : outcome;
    }
}
