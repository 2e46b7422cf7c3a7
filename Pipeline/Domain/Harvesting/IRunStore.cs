using DiCoDe.Domain.Portals;

namespace DiCoDe.Domain.Harvesting;

/// <summary>The records of harvests and imports.</summary>
public interface IRunStore
{
    /// <summary>Begins a run: stores it as <see cref="RunState.Running"/> and gives its number.</summary>
    ValueTask<RunId> BeginAsync(RunStart start, CancellationToken cancel);

    /// <summary>Ends a run with its state, reason and counts.</summary>
    ValueTask EndAsync(Run run, CancellationToken cancel);

    /// <summary>The latest runs, newest first, of one portal or of all.</summary>
    ValueTask<IReadOnlyList<Run>> LatestAsync(PortalId? portal, int count, CancellationToken cancel);

    /// <summary>Whether a file with this hash (<see cref="RunStart.FileHash"/>) was imported completely for the portal before.</summary>
    ValueTask<bool> IsImportedAsync(PortalId portal, string fileHash, CancellationToken cancel);
}
