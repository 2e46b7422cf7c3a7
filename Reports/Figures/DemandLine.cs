using DiCoDe.Domain.Demand;

namespace DiCoDe.Reports.Figures;

/// <summary>A row of the demand table with its names.</summary>
public sealed record DemandLine
{
    /// <summary>What it is counted by.</summary>
    public required Dimension Dimension { get; init; }

    /// <summary>Which one of them, as in <see cref="DemandRow.Key"/>.</summary>
    public required string Key { get; init; }

    /// <summary>Its name in Spanish.</summary>
    public required string Label { get; init; }

    /// <summary>The occupation's URI for a skill within an occupation, else "".</summary>
    public string Within { get; init; } = "";

    /// <summary>The occupation's name, or "".</summary>
    public string WithinLabel { get; init; } = "";

    /// <summary>Its numbers.</summary>
    public required Measured Figures { get; init; }
}
