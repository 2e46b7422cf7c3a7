using DiCoDe.Domain.Portals;

namespace DiCoDe.Domain.Harvesting;

/// <summary>What is known of a run when it begins.</summary>
public sealed record RunStart
{
    /// <summary>Harvest or import.</summary>
    public required RunKind Kind { get; init; }

    /// <summary>The portal; its name, country and demo mark are kept with the run's ads.</summary>
    public required PortalIdentity Portal { get; init; }

    /// <summary>The portal's home page, or the name of a file.</summary>
    public required string Source { get; init; }

    /// <summary>Whether everything is read, whatever is remembered (<c>harvest --full</c>).</summary>
    public bool IsFull { get; init; }

    /// <summary>SHA-256 (lower-case hex) of the file and of the map it is read with; "" for a harvest.</summary>
    public string FileHash { get; init; } = "";

    /// <summary>When the ads are observed.</summary>
    public required DateTimeOffset ObservedAt { get; init; }

    /// <summary>That day in the portal's time zone.</summary>
    public required DateOnly ObservedOn { get; init; }
}
