using DiCoDe.Domain.Portals;

namespace DiCoDe.Domain.Harvesting;

/// <summary>The record of one harvest, or of the import of one file.</summary>
public sealed record Run
{
    /// <summary>Its number in the store.</summary>
    public required RunId Id { get; init; }

    /// <summary>Harvest or import.</summary>
    public required RunKind Kind { get; init; }

    /// <summary>The portal whose ads were read.</summary>
    public required PortalId Portal { get; init; }

    /// <summary>What was read: the portal's home page, or the name of a file.</summary>
    public required string Source { get; init; }

    /// <summary>When the ads were observed: for a harvest its start, for an import the time the file stands for.</summary>
    public required DateTimeOffset ObservedAt { get; init; }

    /// <summary>The day of <see cref="ObservedAt"/> in the portal's time zone.</summary>
    public required DateOnly ObservedOn { get; init; }

    /// <summary>Whether everything is read, whatever is remembered (<c>harvest --full</c>).</summary>
    public bool IsFull { get; init; }

    /// <summary>When it ended; <see langword="null"/> while it runs.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>How it ended.</summary>
    public RunState State { get; init; } = RunState.Running;

    /// <summary>Why it is not complete, or "".</summary>
    public string Reason { get; init; } = "";

    /// <summary>What it did, in numbers.</summary>
    public RunCounts Counts { get; init; } = new();

    /// <summary>A run that has just begun.</summary>
    public static Run Begun(RunId id, RunStart start) => new()
    {
        Id = id,
        Kind = start.Kind,
        Portal = start.Portal.Id,
        Source = start.Source,
        ObservedAt = start.ObservedAt,
        ObservedOn = start.ObservedOn,
        IsFull = start.IsFull,
    };
}
