using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;

namespace DiCoDe.Domain.Archiving;

/// <summary>What a file of raw pages says about itself.</summary>
public sealed record ArchiveStart
{
    /// <summary>The portal that is read.</summary>
    public required PortalId Portal { get; init; }

    /// <summary>The run the pages belong to.</summary>
    public required RunId Run { get; init; }

    /// <summary>When the run's ads are observed.</summary>
    public required DateTimeOffset ObservedAt { get; init; }

    /// <summary>When this life of the run began: a run that goes on after an interruption has several.</summary>
    public required DateTimeOffset BegunAt { get; init; }

    /// <summary>The version of the program.</summary>
    public required string Version { get; init; }

    /// <summary>The operator's contact address, or "".</summary>
    public string Contact { get; init; } = "";
}
