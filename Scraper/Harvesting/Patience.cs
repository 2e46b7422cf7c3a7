using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Scraper.Fetching;

namespace DiCoDe.Scraper.Harvesting;

/// <summary>Says when a harvest stops: a guest who is refused again and again leaves, and so does one who has stayed long enough.</summary>
internal sealed class Patience(FetchRules rules)
{
    /// <summary>So many refusals in a row, and we leave.</summary>
    public const int MostRefusals = 3;

    /// <summary>So many failures in a row, and the portal is taken for down.</summary>
    public const int MostFailures = 5;

    private int _asked;
    private int _refusals;
    private int _failures;

    /// <summary>Asks for leave to read one more page.</summary>
    /// <returns>Why the harvest ends here, or <see langword="null"/>: the page counts as asked for.</returns>
    public HarvestStep.Stopped? Ask()
    {
        if (_refusals >= MostRefusals)
        {
            return new HarvestStep.Stopped($"El portal negó el acceso {_refusals} veces seguidas. Hable con él antes de volver a leerlo.");
        }

        if (_failures >= MostFailures)
        {
            return new HarvestStep.Stopped($"{_failures} páginas seguidas fallaron; el portal parece caído. Vuelva a intentarlo más tarde.");
        }

        if (_asked == rules.MaxPages)
        {
            return new HarvestStep.Stopped($"Se llegó al máximo de {rules.MaxPages} páginas por cosecha (fetch.max_pages) y quedaban más.");
        }

        _asked++;
        return null;
    }

    /// <summary>Notes how a page ended.</summary>
    public void Note(FetchOutcome outcome)
    {
        _refusals = outcome is FetchOutcome.Blocked ? _refusals + 1 : 0;
        _failures = outcome is FetchOutcome.Failed ? _failures + 1 : 0;
    }
}
