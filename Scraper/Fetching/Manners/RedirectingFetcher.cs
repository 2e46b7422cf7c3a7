namespace DiCoDe.Scraper.Fetching.Manners;

/// <summary>Follows redirects within the site, each as a fetch of its own, so that every hop is checked like a first one.</summary>
/// <param name="inner">Fetches each hop.</param>
/// <param name="isOnSite">Whether an address belongs to the portal.</param>
internal sealed class RedirectingFetcher(IPageFetcher inner, Func<Uri, bool> isOnSite) : IPageFetcher
{
    public const int MostHops = 10;

    public async ValueTask<FetchOutcome> FetchAsync(PageRequest request, CancellationToken cancel)
    {
        var at = request;
        for (var hop = 0; hop <= MostHops; hop++)
        {
            var outcome = await inner.FetchAsync(at, cancel);
            if (outcome is not FetchOutcome.Redirected { To: var to })
            {
                return outcome is FetchOutcome.Fetched { Page: var page } ? new FetchOutcome.Fetched(page with { Url = request.Url }) : outcome;
            }

            if (!isOnSite(to))
            {
                return new FetchOutcome.Refused($"redirige fuera del portal, a {to.Host}");
            }

            at = new PageRequest(to); // a body is not sent to another address
        }

        return new FetchOutcome.Failed($"redirige más de {MostHops} veces", IsPassing: false);
    }
}
