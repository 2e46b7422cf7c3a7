using DiCoDe.Domain.Ads.Duplicates.Links;

namespace DiCoDe.Domain.Ads.Duplicates;

/// <summary>Where the links between duplicates are kept, with their evidence. Only Intake writes to it.</summary>
public interface IDuplicateStore
{
    /// <summary>The first day on which any ad was first seen that was never compared in its latest words; <see langword="null"/> when all were.</summary>
    ValueTask<DateOnly?> UncomparedSinceAsync(CancellationToken cancel);

    /// <summary>The ads that were last seen on this day or later, in a fixed order.</summary>
    IAsyncEnumerable<ComparedAd> AdsSinceAsync(DateOnly day, CancellationToken cancel);

    /// <summary>Stores what was found among the ads last seen on this day or later, in the place of all earlier links between them; all or nothing.
    /// Links to ads that were last seen before stay. Storing the same twice changes nothing.</summary>
    /// <remarks>An ad that another process stored meanwhile counts as compared: it is among the others the next time.</remarks>
    ValueTask SaveAsync(DateOnly day, AdDuplicates found, CancellationToken cancel);

    /// <summary>All links.</summary>
    ValueTask<AdDuplicates> LoadAsync(CancellationToken cancel);

    /// <summary>The links between the ads that hang together with this one by links of these kinds; no link when it has no duplicate.</summary>
    ValueTask<AdDuplicates> AroundAsync(AdId ad, DuplicateKinds kinds, CancellationToken cancel);

    /// <summary>Which vacancy the ads stand for that were open, or new, at some time from one day to another, both included, by links of these kinds.
    /// An ad that is not named is the only one of its vacancy. A vacancy is named after its earliest ad, which may lie before the period.</summary>
    ValueTask<IReadOnlyDictionary<AdId, AdId>> VacanciesAsync(DateOnly from, DateOnly to, DuplicateKinds kinds, CancellationToken cancel);
}
