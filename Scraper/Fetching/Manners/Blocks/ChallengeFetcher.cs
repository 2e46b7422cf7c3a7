namespace DiCoDe.Scraper.Fetching.Manners.Blocks;

/// <summary>Takes a challenge or a login for what it is, a refusal, even when it comes with status 200 or as a redirect.</summary>
internal sealed class ChallengeFetcher(IPageFetcher inner) : IPageFetcher
{
    public async ValueTask<FetchOutcome> FetchAsync(PageRequest request, CancellationToken cancel) => await inner.FetchAsync(request, cancel) switch
    {
        FetchOutcome.Fetched { Page: var page } when ChallengePage.KindOf(page) is { Length: > 0 } kind => new FetchOutcome.Blocked(page.Status, kind),
        FetchOutcome.Redirected redirect when LoginAddress.Is(redirect.To) && !LoginAddress.Is(request.Url) => new FetchOutcome.Blocked(redirect.Status, "pide iniciar sesión"),
        var outcome => outcome,
    };
}
