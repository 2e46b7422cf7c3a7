using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Duplicates;
using DiCoDe.Domain.Ads.Duplicates.Links;

namespace DiCoDe.UnitTests.Stages.Intake.Duplicates;

/// <summary>Gives ads and notes what is saved; nobody asks it for links.</summary>
internal sealed class MemoryDuplicateStore(IReadOnlyList<ComparedAd> ads) : IDuplicateStore
{
    public DateOnly? UncomparedSince { get; init; }

    public List<(DateOnly Day, AdDuplicates Found)> Saved { get; } = [];

    public ValueTask<DateOnly?> UncomparedSinceAsync(CancellationToken cancel) => ValueTask.FromResult(UncomparedSince);

    public IAsyncEnumerable<ComparedAd> AdsSinceAsync(DateOnly day, CancellationToken cancel) => ads.Where(ad => ad.LastOn >= day).ToAsyncEnumerable();

    public ValueTask SaveAsync(DateOnly day, AdDuplicates found, CancellationToken cancel)
    {
        Saved.Add((day, found));
        return ValueTask.CompletedTask;
    }

    public ValueTask<AdDuplicates> LoadAsync(CancellationToken cancel) => throw new NotSupportedException();

    public ValueTask<AdDuplicates> AroundAsync(AdId ad, DuplicateKinds kinds, CancellationToken cancel) => throw new NotSupportedException();

    public ValueTask<IReadOnlyDictionary<AdId, AdId>> VacanciesAsync(DateOnly from, DateOnly to, DuplicateKinds kinds, CancellationToken cancel) => throw new NotSupportedException();
}
