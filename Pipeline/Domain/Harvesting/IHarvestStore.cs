using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Portals;

namespace DiCoDe.Domain.Harvesting;

/// <summary>Where the state of harvests is kept: page by page, so that a process killed at any moment leaves a harvest that the next one finishes.</summary>
public interface IHarvestStore : IHarvestMemory
{
    /// <summary>Stores visits with their ads, all or nothing: the ads, that they were seen or closed, the pages found and done, and the numbers of the run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="definition">The <see cref="HarvestPlan.Definition"/> the pages were read with.</param>
    /// <param name="visits">The visits, in order.</param>
    /// <param name="cancel">Stops before anything is stored.</param>
    /// <returns>What the visits add to the run's numbers.</returns>
    ValueTask<RunCounts> SaveAsync(RunId run, string definition, IReadOnlyList<SettledVisit> visits, CancellationToken cancel);

    /// <summary>Takes up the portal's latest harvest when it has pages left to read and began after a moment: it runs again.
    /// Otherwise what older harvests left is forgotten, for a new one begins.
    /// The caller sees to it that nobody else harvests the portal: a run that seems to be running was killed.</summary>
    /// <returns>What is left of it, or <see langword="null"/>.</returns>
    ValueTask<InterruptedHarvest?> ResumeAsync(PortalId portal, DateTimeOffset begunAfter, CancellationToken cancel);

    /// <summary>Ends a harvest. When its listings were complete, open ads that it did not see are absent, and closed at the second absence in a row.
    /// Ads whose last day to apply has passed are closed in any case.</summary>
    /// <param name="run">The run with its end; its counts are those that <see cref="SaveAsync"/> stored, with what ending adds.</param>
    /// <param name="listingsComplete">Whether every listing was read to its end.</param>
    /// <param name="canGoOn">Whether the pages left to read are kept for another time.</param>
    /// <param name="cancel">Stops before anything is stored.</param>
    /// <returns>The run as it ended.</returns>
    ValueTask<Run> EndAsync(Run run, bool listingsComplete, bool canGoOn, CancellationToken cancel);

    /// <summary>When the portal's last harvest with complete listings began; <see langword="null"/> when there was none.</summary>
    ValueTask<DateTimeOffset?> LastCompleteAsync(PortalId portal, CancellationToken cancel);

    /// <summary>Pages that harvests of the portal asked for on a day, whether they came or not.</summary>
    ValueTask<int> PagesOnAsync(PortalId portal, DateOnly day, CancellationToken cancel);

    /// <summary>How many of the ads that a run read had each field; a field that none had is absent.</summary>
    ValueTask<IReadOnlyDictionary<AdField, int>> FilledAsync(RunId run, CancellationToken cancel);

    /// <summary>What the portal's latest ended harvests found, newest first, to compare another one with.</summary>
    ValueTask<IReadOnlyList<HarvestRecord>> RecordsAsync(PortalId portal, int most, CancellationToken cancel);
}
