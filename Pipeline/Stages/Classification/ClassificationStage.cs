using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;

namespace DiCoDe.Stages.Classification;

/// <summary>Classifies the ads that the classifier has not yet seen in their latest words. Can be stopped at any moment and run again: each
/// batch is stored as a whole.</summary>
/// <param name="store">Where ads wait and mentions are kept.</param>
public sealed class ClassificationStage(IMentionStore store)
{
    private const int BatchSize = 500;

    /// <summary>Classifies everything that is pending.</summary>
    /// <param name="classifier">The classifier.</param>
    /// <param name="workers">How many threads to use, at least 1.</param>
    /// <param name="report">Told the progress at the start and after each batch; <see langword="null"/> for nobody.</param>
    /// <param name="cancel">Stops after the batch in hand is dropped.</param>
    /// <returns>The progress at the end.</returns>
    public async Task<ClassificationProgress> RunAsync(
        Classifier classifier, int workers, Action<ClassificationProgress>? report, CancellationToken cancel)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workers, 1);

        var progress = new ClassificationProgress(0, await store.CountPendingAsync(classifier.Id, cancel), 0, 0);
        report?.Invoke(progress);
        AdId? firstBefore = null;
        while (await store.PendingAsync(classifier.Id, BatchSize, cancel) is { Count: > 0 } ads)
        {
            if (ads[0].Id == firstBefore)
            {
                throw new InvalidOperationException($"The store gives {firstBefore} as pending although it was just stored.");
            }

            firstBefore = ads[0].Id;
            var found = Classify(classifier, ads, workers, cancel);
            await store.SaveAsync(classifier.Id, found, cancel);
            progress = progress with
            {
                Done = progress.Done + found.Length,
                Mentions = progress.Mentions + found.Sum(classified => classified.Mentions.Count),
                Coded = progress.Coded + found.Count(classified => classified.Occupation.IsCoded),
            };
            report?.Invoke(progress);
        }

        return progress;
    }

    private static Classified[] Classify(Classifier classifier, IReadOnlyList<JobAd> ads, int workers, CancellationToken cancel)
    {
        var found = new Classified[ads.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = cancel };
        Parallel.For(0, ads.Count, options, at =>
        {
            var ad = ads[at];
            var mentions = classifier.Skills.Map(ad);
            found[at] = new Classified(ad.Id, ad.ContentHash, classifier.Occupations.Code(ad, mentions), mentions) { Unmatched = classifier.Unmatched?.Find(ad, mentions) ?? [] };
        });
        return found;
    }
}
