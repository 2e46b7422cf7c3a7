using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Domain.Geography;
using DiCoDe.Stages.Intake.Employers;
using DiCoDe.Stages.Intake.Places;

namespace DiCoDe.Stages.Intake.Terms;

/// <summary>Reads the terms, the place and the employer of ads again that were stored by other readers than today's, or with other names of places. Can be stopped at any moment and run again: each batch is
/// stored as a whole.</summary>
/// <param name="store">Where ads wait and terms are kept.</param>
/// <param name="geography">The municipalities known besides those that come with the program; <see langword="null"/> for none.</param>
public sealed class TermsStage(ITermsStore store, IGeographyStore? geography = null)
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
        var gazetteer = await geography.ReadAsync(cancel);
        var done = 0;
        while (done < total && await store.PendingAsync(TermsReader.Version, BatchSize, cancel) is { Count: > 0 } ads)
        {
            var read = ads.AsParallel().AsOrdered().WithDegreeOfParallelism(workers).WithCancellation(cancel)
                .Select(ad => Read(ad, gazetteer));
            await store.SaveAsync([.. read], cancel);
            done += ads.Count;
            report?.Invoke(done, total);
        }

        return done;
    }

    private static JobAd Read(JobAd ad, Gazetteer gazetteer)
    {
        var placed = ad with { Place = PlaceReader.Again(ad.Place, gazetteer), Advertiser = EmployerReader.Read(ad.Employer) };

        // One text that no pattern gets through must not keep a million others from being read: it has no terms then.
        return placed with { Terms = Patience.Read(() => TermsReader.Read(placed)) ?? new AdTerms { Reader = TermsReader.Version } };
    }
}
