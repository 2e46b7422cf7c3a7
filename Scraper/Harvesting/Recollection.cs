using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;

namespace DiCoDe.Scraper.Harvesting;

/// <summary>Decides what of a portal needs reading, by what earlier harvests remember of it. Without memory everything does.</summary>
internal sealed class Recollection(PortalDefinition portal, HarvestPlan plan, TimeProvider clock)
{
    /// <summary>So many ads are looked at again in one usual harvest; the others wait for the next.</summary>
    private const int MostLookedAgain = 5_000;

    private readonly DateTimeOffset _readBefore = clock.GetUtcNow() - portal.Fetch.LookAgain;

    private bool IsAll => plan.IsFull || plan.Pages is not null;

    /// <summary>Which pages need reading. A known, open ad does when its page was never read, was read too long ago, or has changed since.</summary>
    public async ValueTask<IReadOnlyList<Weighed>> WeighAsync(IReadOnlyList<FrontierEntry> entries, CancellationToken cancel)
    {
        if (plan.Memory is null || entries.Count == 0)
        {
            return [.. entries.Select(entry => new Weighed(entry, NeedsReading: true))];
        }

        var known = await plan.Memory.KnownAdsAsync(portal.Id, entries, cancel);
        return [.. entries.Select((entry, at) => Weigh(entry, known[at]))];
    }

    /// <summary>What is remembered of a page that was read before in the same way, where "unchanged" tells everything; else <see langword="null"/>.</summary>
    public async ValueTask<PageMark?> MarkOfAsync(FrontierEntry entry, CancellationToken cancel)
    {
        if (plan is { Memory: null } or { IsFull: true } || entry.Body.Length > 0 || entry is { Kind: PageKind.Listing } or { Kind: PageKind.Ad, IsKnown: false })
        {
            return null;
        }

        var mark = await plan.Memory!.MarkOfAsync(portal.Id, entry.Url, cancel);
        return mark is { LeadsOn: false } && mark.Definition == plan.Definition ? mark : null;
    }

    /// <summary>Open ads that are due for another look; of a harvest that is read again, those that it looked at.</summary>
    public async ValueTask<IReadOnlyList<FrontierEntry>> DueAsync(CancellationToken cancel) => plan.Memory is null
        ? []
        : [.. (await plan.Memory.DueAsync(portal.Id, IsAll ? DateTimeOffset.MaxValue : _readBefore, IsAll ? int.MaxValue : MostLookedAgain, cancel))
            .Where(ad => ad.Page is { } page && plan.Pages?.Has(page) != false)
            .Select(ad => new FrontierEntry(ad.Page!, PageKind.Ad) { AdKey = ad.Key, IsKnown = true })];

    private Weighed Weigh(FrontierEntry entry, KnownAd? known)
    {
        if (entry.Kind != PageKind.Ad || known is null)
        {
            return new(entry, NeedsReading: true);
        }

        if (plan.Pages is { } kept)
        {
            return new(entry with { AdKey = known.Key, IsKnown = true }, NeedsReading: kept.Has(entry.Url));
        }

        var isRead = !plan.IsFull && known is { IsOpen: true, ReadAt: { } readAt } && readAt > _readBefore && !(entry.ChangedAt > readAt);
        return new(entry with { AdKey = known.Key, IsKnown = true }, NeedsReading: !isRead);
    }
}
