using DiCoDe.Domain.Harvesting;

namespace DiCoDe.Scraper.Fetching;

/// <summary>
/// The pages of one harvest as its steps: counts them, and says when to stop, since a guest who is refused again and again leaves.
/// </summary>
internal sealed class Visit(IPageFetcher fetcher, int mostPages)
{
    /// <summary>So many refusals in a row, and we leave.</summary>
    public const int MostRefusals = 3;

    /// <summary>So many failures in a row, and the portal is taken for down.</summary>
    public const int MostFailures = 5;

    private int _asked;
    private int _refusals;
    private int _failures;

    /// <summary>Reads one page.</summary>
    /// <returns><see cref="HarvestStep.PageRead"/>, <see cref="HarvestStep.PageMissed"/>, or <see cref="HarvestStep.Stopped"/>.</returns>
    public async ValueTask<HarvestStep> ReadAsync(Uri url, CancellationToken cancel)
    {
        if (_refusals >= MostRefusals)
        {
            return new HarvestStep.Stopped($"El portal negó el acceso {_refusals} veces seguidas. Hable con él antes de volver a leerlo.");
        }

        if (_failures >= MostFailures)
        {
            return new HarvestStep.Stopped($"{_failures} páginas seguidas fallaron; el portal parece caído. Vuelva a intentarlo más tarde.");
        }

        if (_asked == mostPages)
        {
            return new HarvestStep.Stopped($"Se llegó al máximo de {mostPages} páginas por cosecha (fetch.max_pages) y quedaban más.");
        }

        _asked++;
        var outcome = await fetcher.FetchAsync(url, cancel);
        _refusals = outcome is FetchOutcome.Blocked ? _refusals + 1 : 0;
        _failures = outcome is FetchOutcome.Failed ? _failures + 1 : 0;
        return outcome switch
        {
            FetchOutcome.Fetched { Page: var page } => new HarvestStep.PageRead(page),
            FetchOutcome.Impossible { Reason: var reason } => new HarvestStep.Stopped(reason),
            var other => new HarvestStep.PageMissed(url, Reasons.Of(other)),
        };
    }
}
