using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Scraper.Fetching;
using DiCoDe.Scraper.Fetching.Manners;

namespace DiCoDe.Scraper.Harvesting;

/// <summary>Says when a harvest stops: a guest who is refused again and again leaves, and so does one who has stayed long enough, or is asked to come another time.</summary>
internal sealed class Patience
{
    /// <summary>So many refusals in a row, and we leave.</summary>
    public const int MostRefusals = 3;

    /// <summary>So many failures in a row, and the portal is taken for down.</summary>
    public const int MostFailures = 5;

    private readonly FetchRules _rules;
    private readonly TimeZoneInfo _zone;
    private readonly TimeProvider _clock;
    private readonly bool _isVisit;
    private DateOnly _day;
    private int _askedToday;
    private int _asked;
    private int _refusals;
    private string _refused = "";
    private int _failures;
    private TimeSpan _askedToWait;

    /// <param name="portal">Whose guest we are.</param>
    /// <param name="plan">How many pages of its day are used up. A harvest of kept pages visits nobody, and has all the time of the day.</param>
    /// <param name="clock">Tells the hour.</param>
    public Patience(PortalDefinition portal, HarvestPlan plan, TimeProvider clock)
    {
        (_rules, _clock, _isVisit) = (portal.Fetch, clock, plan.Pages is null);
        _zone = TimeZoneInfo.FindSystemTimeZoneById(portal.TimeZone);
        _day = DateOnly.FromDateTime(Now());
        _askedToday = plan.PagesToday;
    }

    /// <summary>Asks for leave to read one more page.</summary>
    /// <returns>Why the harvest ends here, or <see langword="null"/>: the page counts as asked for.</returns>
    public HarvestStep.Stopped? Ask()
    {
        if ((Weariness() ?? (_isVisit ? Closing(Now()) : null)) is { } end)
        {
            return end;
        }

        _asked++;
        _askedToday++;
        return null;
    }

    /// <summary>Notes how a page ended.</summary>
    public void Note(FetchOutcome outcome)
    {
        _refusals = outcome is FetchOutcome.Blocked ? _refusals + 1 : 0;
        _refused = outcome is FetchOutcome.Blocked ? Reasons.Of(outcome) : "";
        _failures = outcome is FetchOutcome.Failed ? _failures + 1 : 0;
        _askedToWait = outcome is FetchOutcome.Failed { RetryAfter: { } asked } && asked > Pace.LongestHold ? asked : _askedToWait;
    }

    private HarvestStep.Stopped? Weariness() => this switch
    {
        { _refusals: >= MostRefusals } => new($"Lo mismo {_refusals} veces seguidas: {_refused}. Hable con el portal antes de volver a leerlo."),
        { _askedToWait.Ticks: > 0 } => new($"El portal pide esperar {Math.Ceiling(_askedToWait.TotalMinutes):0} min (Retry-After).") { CanGoOn = true },
        { _failures: >= MostFailures } => new($"{_failures} páginas seguidas fallaron; el portal parece caído. Vuelva a intentarlo más tarde."),
        _ when _asked == _rules.MaxPages => new($"Se llegó al máximo de {_rules.MaxPages} páginas por cosecha (fetch.max_pages) y quedaban más."),
        _ => null,
    };

    private HarvestStep.Stopped? Closing(DateTime now)
    {
        if (DateOnly.FromDateTime(now) != _day)
        {
            (_day, _askedToday) = (DateOnly.FromDateTime(now), 0); // a new day, a new budget
        }

        if (!_rules.Hours.Contain(TimeOnly.FromDateTime(now)))
        {
            return new($"El portal se visita de {_rules.Hours} (fetch.hours, hora de {_zone.Id}) y allá son las {now:HH:mm}.") { CanGoOn = true };
        }

        return _askedToday >= _rules.PagesPerDay
            ? new($"Se llegó al máximo de {_rules.PagesPerDay} páginas por día (fetch.pages_per_day) y quedaban más.") { CanGoOn = true }
            : null;
    }

    private DateTime Now() => TimeZoneInfo.ConvertTime(_clock.GetUtcNow(), _zone).DateTime;
}
