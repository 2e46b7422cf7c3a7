using DiCoDe.Domain.Ads.Duplicates;

namespace DiCoDe.Stages.Intake.Duplicates;

/// <summary>Compares new ads with those of the weeks before, and keeps the links. Running it again changes nothing.</summary>
/// <param name="store">Where ads are read and links are kept.</param>
public sealed class DuplicateStage(IDuplicateStore store)
{
    /// <summary>Compares the ads of <see cref="DuplicateWindow.Days"/> before the first sighting of the oldest ad that was never compared, up to today.</summary>
    /// <returns>What was found among them, or <see langword="null"/> when there was nothing to compare.</returns>
    public async Task<DuplicateCounts?> RunAsync(CancellationToken cancel) =>
        await store.UncomparedSinceAsync(cancel) is { } first ? await CompareSinceAsync(Before(first), cancel) : null;

    /// <summary>Compares all ads of the store anew.</summary>
    public Task<DuplicateCounts> RunAllAsync(CancellationToken cancel) => CompareSinceAsync(DateOnly.MinValue, cancel);

    private async Task<DuplicateCounts> CompareSinceAsync(DateOnly day, CancellationToken cancel)
    {
        var found = await DuplicateFinder.FindAsync(store.AdsSinceAsync(day, cancel), cancel);
        await store.SaveAsync(day, found, cancel);
        return DuplicateCounts.Of(found);
    }

    private static DateOnly Before(DateOnly day) => day.DayNumber > DuplicateWindow.Days ? day.AddDays(-DuplicateWindow.Days) : DateOnly.MinValue;
}
