using DiCoDe.Domain.Ads;

namespace DiCoDe.Domain.Classification;

/// <summary>Where mentions and occupations are kept. Only Classification writes to it.</summary>
public interface IMentionStore
{
    /// <summary>How many ads this classifier has not yet seen in their latest words.</summary>
    ValueTask<int> CountPendingAsync(ClassifierId classifier, CancellationToken cancel);

    /// <summary>Up to <paramref name="count"/> such ads, in a fixed order.</summary>
    ValueTask<IReadOnlyList<JobAd>> PendingAsync(ClassifierId classifier, int count, CancellationToken cancel);

    /// <summary>Stores what was found, in the place of anything found before in the same ads; all or none.</summary>
    ValueTask SaveAsync(ClassifierId classifier, IReadOnlyList<Classified> found, CancellationToken cancel);

    /// <summary>What was found in one ad, or <see langword="null"/> when it was never classified.</summary>
    ValueTask<Classified?> FindAsync(AdId ad, CancellationToken cancel);
}
