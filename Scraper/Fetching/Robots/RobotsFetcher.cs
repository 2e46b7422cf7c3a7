namespace DiCoDe.Scraper.Fetching.Robots;

/// <summary>Asks robots.txt first, and writes on each page the rule that allowed it.</summary>
internal sealed class RobotsFetcher(IPageFetcher inner, RobotsPolicy policy) : IPageFetcher
{
    public async ValueTask<FetchOutcome> FetchAsync(PageRequest request, CancellationToken cancel)
    {
        if (request.Url.Scheme is not ("http" or "https"))
        {
            return await inner.FetchAsync(request, cancel); // has no robots.txt, and is refused further in
        }

        var verdict = await policy.JudgeAsync(request.Url, cancel);
        if (!verdict.Allowed)
        {
            return new FetchOutcome.Forbidden(verdict.Rule, verdict.IsKnown);
        }

        return await inner.FetchAsync(request, cancel) is var outcome && outcome is FetchOutcome.Fetched { Page: var page }
            ? new FetchOutcome.Fetched(page with { RobotsRule = verdict.Rule })
            : outcome;
    }
}
