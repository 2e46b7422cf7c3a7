namespace DiCoDe.Scraper.Fetching.Manners;

/// <summary>Waits its turn and keeps the pause. When the portal asks to be left alone (Retry-After), nobody asks it for anything until then.</summary>
internal sealed class PoliteFetcher(IPageFetcher inner, Pace pace) : IPageFetcher
{
    public async ValueTask<FetchOutcome> FetchAsync(PageRequest request, CancellationToken cancel) =>
        LeftAlone() ?? await pace.TakeTurnAsync(async token => LeftAlone() ?? await VisitAsync(request, token), cancel);

    private async ValueTask<FetchOutcome> VisitAsync(PageRequest request, CancellationToken cancel)
    {
        var outcome = await inner.FetchAsync(request, cancel);
        if (outcome is FetchOutcome.Failed { RetryAfter: { } asked })
        {
            pace.HoldFor(asked); // before the turn is given back, so that nobody slips through
        }

        return outcome;
    }

    private FetchOutcome.Failed? LeftAlone() => pace.Hold is var rest && rest > Pace.LongestHold
        ? new FetchOutcome.Failed($"el portal pide esperar {Math.Ceiling(rest.TotalMinutes):0} min", IsPassing: true, RetryAfter: rest)
        : null;
}
