using System.Runtime.CompilerServices;

using DiCoDe.Domain.Geography;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Stages.Intake.Places;

namespace DiCoDe.Stages.Intake;

/// <summary>Takes the visits of a harvest in: cleans their ads and stores them with the state of the harvest, in batches.</summary>
/// <param name="store">Where they are kept.</param>
/// <param name="clock">So that the pages of a slow portal do not wait for a full batch.</param>
/// <param name="geography">The municipalities known besides those that come with the program; <see langword="null"/> for none.</param>
public sealed class VisitIntake(IHarvestStore store, TimeProvider clock, IGeographyStore? geography = null)
{
    private const int MostAds = 200;
    private const int MostVisits = 500;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(200);

    /// <summary>What each batch added to the run's numbers, told after it is stored. When the reading fails or is cancelled, what was read is stored and
    /// told first; then the failure goes on to the caller.</summary>
    public async IAsyncEnumerable<RunCounts> TakeAsync(
        RunId run, PortalIdentity portal, string definition, IAsyncEnumerable<PageVisit> visits, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        var gazetteer = await geography.ReadAsync(cancel);
        await foreach (var batch in visits.Select(visit => Settle(visit, portal, gazetteer)).InBatchesAsync(IsFull, LongestWait, startsFull: true, clock, cancel))
        {
            yield return await store.SaveAsync(run, definition, batch.Items, batch.Sparing(cancel));
        }
    }

    private static bool IsFull(IReadOnlyList<SettledVisit> batch) => batch.Count >= MostVisits || batch.Sum(visit => visit.Ads.Count) >= MostAds;

    private static SettledVisit Settle(PageVisit visit, PortalIdentity portal, Gazetteer gazetteer) => new(
        visit with { Page = visit.Page is null ? null : visit.Page with { Body = ReadOnlyMemory<byte>.Empty } }, // a batch of pages would fill the memory
        portal.DayOf(visit.At),
        [.. visit.Ads.Select(ad => AdCleaner.Clean(ad, portal, gazetteer))]);
}
