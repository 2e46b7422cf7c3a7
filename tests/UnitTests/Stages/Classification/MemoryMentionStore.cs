using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;

namespace DiCoDe.UnitTests.Stages.Classification;

/// <summary>Keeps everything in memory; on request it forgets what it is given.</summary>
internal sealed class MemoryMentionStore(IEnumerable<JobAd> ads) : IMentionStore
{
    private readonly List<JobAd> _ads = [.. ads];
    private readonly Dictionary<AdId, (ClassifierId By, Classified Found)> _found = [];

    public bool Forgets { get; init; }

    public ValueTask<int> CountPendingAsync(ClassifierId classifier, CancellationToken cancel) => ValueTask.FromResult(Pending(classifier).Count());

    public ValueTask<IReadOnlyList<JobAd>> PendingAsync(ClassifierId classifier, int count, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return ValueTask.FromResult<IReadOnlyList<JobAd>>([.. Pending(classifier).Take(count)]);
    }

    public ValueTask SaveAsync(ClassifierId classifier, IReadOnlyList<Classified> found, CancellationToken cancel)
    {
        foreach (var one in Forgets ? [] : found)
        {
            _found[one.Ad] = (classifier, one);
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask<Classified?> FindAsync(AdId ad, CancellationToken cancel) => ValueTask.FromResult(_found.GetValueOrDefault(ad).Found ?? null);

    private IEnumerable<JobAd> Pending(ClassifierId classifier) =>
        _ads.Where(ad => !_found.TryGetValue(ad.Id, out var known) || known.By != classifier || known.Found.ContentHash != ad.ContentHash);
}
