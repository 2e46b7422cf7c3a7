using System.Runtime.CompilerServices;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;

namespace DiCoDe.Stages.Intake;

/// <summary>Takes scraped ads in: cleans them and stores them in batches.</summary>
/// <param name="store">Where ads are kept.</param>
/// <param name="clock">So that a slow portal's ads do not wait for a full batch.</param>
public sealed class AdIntake(IAdStore store, TimeProvider clock)
{
    private const int BatchSize = 200;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    /// <summary>What became of each scraped ad, in the order read. When the reading fails or is cancelled, the ads already read are stored and
    /// told first; then the failure goes on to the caller.</summary>
    public async IAsyncEnumerable<TakenAd> TakeAsync(
        RunId run, PortalIdentity portal, IAsyncEnumerable<ScrapedAd> ads, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        await using var reading = ads.GetAsyncEnumerator(cancel);
        List<AdOutcome> batch = new(BatchSize);
        var started = clock.GetTimestamp();
        while (true)
        {
            var next = reading.MoveNextAsync().AsTask();
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            var hasNext = next.IsCompletedSuccessfully && await next;
            if (hasNext)
            {
                started = batch.Count == 0 ? clock.GetTimestamp() : started;
                batch.Add(AdCleaner.Clean(reading.Current, portal));
            }

            if (batch.Count > 0 && (!hasNext || batch.Count == BatchSize || clock.GetElapsedTime(started) >= LongestWait))
            {
                // What was read is stored even when the run is being cancelled: reading it again would cost the portal more.
                foreach (var taken in await SaveAsync(run, batch, hasNext ? cancel : CancellationToken.None))
                {
                    yield return taken;
                }

                batch.Clear();
            }

            if (!hasNext)
            {
                await next; // throws what reading threw
                yield break;
            }
        }
    }

    private async ValueTask<IReadOnlyList<TakenAd>> SaveAsync(RunId run, List<AdOutcome> batch, CancellationToken cancel)
    {
        var changes = await store.SaveAsync(run, [.. batch.OfType<AdOutcome.Accepted>().Select(accepted => accepted.Ad)], cancel);
        List<TakenAd> taken = new(batch.Count);
        var at = 0;
        foreach (var outcome in batch)
        {
            taken.Add(new TakenAd(outcome, outcome is AdOutcome.Accepted ? changes[at++] : null));
        }

        return taken;
    }
}
