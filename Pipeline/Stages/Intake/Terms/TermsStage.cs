using DiCoDe.Domain.Ads.Terms;

namespace DiCoDe.Stages.Intake.Terms;

/// <summary>Reads the terms of ads again that were stored by other readers than today's. Can be stopped at any moment and run again: each batch is
/// stored as a whole.</summary>
/// <param name="store">Where ads wait and terms are kept.</param>
public sealed class TermsStage(ITermsStore store)
{
    private const int BatchSize = 500;

    /// <summary>Reads everything that is pending.</summary>
    /// <param name="workers">How many threads to use, at least 1.</param>
    /// <param name="report">Told how many of how many are done, after each batch; <see langword="null"/> for nobody.</param>
    /// <param name="cancel">Stops after the batch in hand is dropped.</param>
    /// <returns>How many ads were read.</returns>
    public async Task<int> RunAsync(int workers, Action<int, int>? report, CancellationToken cancel)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workers, 1);

        var total = await store.CountPendingAsync(TermsReader.Version, cancel);
        var done = 0;
        while (done < total && await store.PendingAsync(TermsReader.Version, BatchSize, cancel) is { Count: > 0 } ads)
        {
            var read = ads.AsParallel().AsOrdered().WithDegreeOfParallelism(workers).WithCancellation(cancel)
                .Select(ad => ad with { Terms = TermsReader.Read(ad) });
            await store.SaveAsync([.. read], cancel);
            done += ads.Count;
            report?.Invoke(done, total);
        }

        return done;
    }
}
