using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures.Intervals;

namespace DiCoDe.Reports.Figures.Observations;

/// <summary>One number of a report, with what it is of and what it rests on.</summary>
public readonly record struct Observation
{
    /// <summary>The week it is of.</summary>
    public required IsoWeek Period { get; init; }

    /// <summary>What it is counted by.</summary>
    public required Dimension Dimension { get; init; }

    /// <summary>Which one of them, as in <see cref="DemandRow.Key"/>.</summary>
    public required string Key { get; init; }

    /// <summary>The occupation of a skill within it, the currency of a pay, or "".</summary>
    public required string Within { get; init; }

    /// <summary>What is measured.</summary>
    public required string Measure { get; init; }

    /// <summary>The value; <see langword="null"/> when <see cref="Flag"/> says why there is none.</summary>
    public double? Value { get; init; }

    /// <summary>The ads that the value rests on; <see langword="null"/> when it was not observed.</summary>
    public int? Ads { get; init; }

    /// <summary>Of a share, the part; else <see langword="null"/>.</summary>
    public int? Numerator { get; init; }

    /// <summary>Of a share, the whole; else <see langword="null"/>.</summary>
    public int? Denominator { get; init; }

    /// <summary>Its interval, where it has one.</summary>
    public Interval? Bounds { get; init; }

    /// <summary>Why there is no value.</summary>
    public ValueFlag Flag { get; init; }

    /// <summary>How many portals stand behind the row; <see langword="null"/> when that is not known.</summary>
    public int? Sources { get; init; }
}
