using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Scraper.Fetching;

namespace DiCoDe.Scraper.Harvesting;

/// <summary>Whether the listings of a harvest were read to their end: only then does a missing ad mean anything.</summary>
internal sealed class Listings
{
    private bool _isStarted;
    private bool _isBroken;
    private PageVisit? _lastMiss;

    /// <summary>Whether every listing, sitemap and feed came and was read.</summary>
    public bool AreComplete => _isStarted && !_isBroken;

    public void Begin(DiscoveryRules rules, HarvestPlan plan)
    {
        _isStarted = plan.Done.Count > 0;

        // What asks for the latest ads only lists only these.
        _isBroken = plan.HasGaps
            || (rules.LatestOnly ?? rules.Kind == DiscoveryKind.Feed)
            || rules.Start.Any(StartPages.AsksForLatest)

            // Whether the part read before left something out on purpose is not remembered.
            || (_isStarted && rules is { StopAfterKnown: > 0 } or { ChangedWithin: not null } or { PageNumbers.Last: not null });
    }

    public void Note(FrontierEntry entry, FetchOutcome outcome, PageVisit visit, bool isPartial)
    {
        if (entry.Kind == PageKind.Ad)
        {
            return;
        }

        var isRead = outcome is FetchOutcome.Fetched or FetchOutcome.NotModified;
        _isStarted |= isRead;
        _isBroken |= !isRead || isPartial || visit.NoAds.Count > 0;
        _lastMiss = isRead ? _lastMiss : visit;
    }

    /// <summary>Why nothing could be read at all, or <see langword="null"/>.</summary>
    public HarvestStep.Stopped? Problem() => !_isStarted && _lastMiss is { } miss
        ? new HarvestStep.Stopped($"No se pudo leer ninguna página de inicio; {miss.Entry.Url}: {miss.Reason}.")
        : null;
}
