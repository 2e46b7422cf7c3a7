using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;

namespace DiCoDe.UnitTests.Stages.Intake;

/// <summary>Remembers how many ads came at once; an ad that came before is of the same run.</summary>
internal sealed class RecordingAdStore : IAdStore
{
    private readonly HashSet<AdId> _known = [];

    public List<int> Batches { get; } = [];

    public ValueTask<IReadOnlyList<AdChange>> SaveAsync(RunId run, IReadOnlyList<JobAd> ads, IReadOnlyList<AdOutcome.Rejected> rejected, CancellationToken cancel)
    {
        Batches.Add(ads.Count);
        return ValueTask.FromResult<IReadOnlyList<AdChange>>([.. ads.Select(ad => _known.Add(ad.Id) ? AdChange.New : AdChange.SameRun)]);
    }

    public ValueTask<StoredAd?> FindAsync(AdId id, CancellationToken cancel) => ValueTask.FromResult<StoredAd?>(null);
}
