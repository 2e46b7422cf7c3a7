using System.Runtime.CompilerServices;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Geography;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Stages.Intake.Places;

namespace DiCoDe.Stages.Intake;

/// <summary>Takes scraped ads in: cleans them and stores them in batches.</summary>
/// <param name="store">Where ads are kept.</param>
/// <param name="clock">So that a slow portal's ads do not wait for a full batch.</param>
/// <param name="geography">The municipalities known besides those that come with the program; <see langword="null"/> for none.</param>
public sealed class AdIntake(IAdStore store, TimeProvider clock, IGeographyStore? geography = null)
{
    private const int BatchSize = 200;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    /// <summary>What became of each scraped ad, in the order read. When the reading fails or is cancelled, the ads already read are stored and
    /// told first; then the failure goes on to the caller.</summary>
    public async IAsyncEnumerable<TakenAd> TakeAsync(
        RunId run, PortalIdentity portal, IAsyncEnumerable<ScrapedAd> ads, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        var gazetteer = await geography.ReadAsync(cancel);
        await foreach (var batch in ads.Select(ad => AdCleaner.Clean(ad, portal, gazetteer)).InBatchesAsync(full => full.Count == BatchSize, LongestWait, startsFull: false, clock, cancel))
        {
            foreach (var taken in await SaveAsync(run, batch.Items, batch.Sparing(cancel)))
            {
                yield return taken;
            }
        }
    }

    private async ValueTask<IReadOnlyList<TakenAd>> SaveAsync(RunId run, IReadOnlyList<AdOutcome> batch, CancellationToken cancel)
    {
        var changes = await store.SaveAsync(run, [.. batch.OfType<AdOutcome.Accepted>().Select(accepted => accepted.Ad)], [.. batch.OfType<AdOutcome.Rejected>()], cancel);
        List<TakenAd> taken = new(batch.Count);
        var at = 0;
        foreach (var outcome in batch)
        {
            taken.Add(new TakenAd(outcome, outcome is AdOutcome.Accepted ? changes[at++] : null));
        }

        return taken;
    }
}
