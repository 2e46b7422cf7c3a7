using DiCoDe.Domain.Demand.Bases;

namespace DiCoDe.Domain.Demand;

/// <summary>One line of a demand table.</summary>
/// <param name="Dimension">What it is counted by.</param>
/// <param name="Key">Which one of them.</param>
/// <param name="Within">What a row lies in, for the dimensions that say so: the occupation's URI for <see cref="Dimension.SkillInOccupation"/>; else "".</param>
/// <param name="This">The week of the table.</param>
/// <param name="Before">The week before it; meaningless when <see cref="DemandTable.HasBefore"/> is false.</param>
public sealed record DemandRow(Dimension Dimension, string Key, string Within, Count This, Count Before)
{
    /// <summary>What it rests on; <see cref="RowBasis.None"/> when nobody knows.</summary>
    public RowBasis Basis { get; init; } = RowBasis.None;

    /// <summary>New ads of this week less those of the week before.</summary>
    public int Change => This.NewAds - Before.NewAds;

    /// <summary>Rows are the same when they count the same; what they rest on is no part of it.</summary>
    public bool Equals(DemandRow? other) =>
        other is not null && Dimension == other.Dimension && string.Equals(Key, other.Key, StringComparison.Ordinal) && string.Equals(Within, other.Within, StringComparison.Ordinal)
        && This == other.This && Before == other.Before;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Dimension, Key, Within, This, Before);
}
