using DiCoDe.Domain.Demand;

namespace DiCoDe.Reports.Figures;

/// <summary>The numbers of one row, with what may be said of them.</summary>
/// <param name="This">The week of the report.</param>
/// <param name="Before">The week before; <see langword="null"/> when it was not observed.</param>
/// <param name="ShareBase">The new ads that the row's new ads are a share of.</param>
/// <param name="Deviations">How strictly a change is judged (<see cref="ChangeRule"/>).</param>
/// <param name="IsComparable">Whether the two weeks were read alike, so that a change may be demand.</param>
public readonly record struct Measured(Count This, Count? Before, int ShareBase, double Deviations, bool IsComparable)
{
    /// <summary>A share of fewer ads than this is not shown.</summary>
    public const int FewestAdsForShare = 30;

    /// <summary>The row's new ads as a part of 1; <see langword="null"/> when the base is too small.</summary>
    public double? Share => ShareBase >= FewestAdsForShare ? (double)This.NewAds / ShareBase : null;

    /// <summary>New ads of this week less those of the week before.</summary>
    public int? Change => This.NewAds - Before?.NewAds;

    /// <summary>What may be said of the change.</summary>
    public ChangeVerdict Verdict => Before is not { } before
        ? ChangeVerdict.NotAvailable
        : ChangeRule.Judge(This.NewAds, before.NewAds, Deviations) is not ChangeVerdict.NotClear and var clear
            ? IsComparable ? clear : ChangeVerdict.NotComparable
            : ChangeVerdict.NotClear;

    /// <summary>The sum of rows that share no ad.</summary>
    public Measured Plus(Measured other) => this with { This = This.Plus(other.This), Before = other.Before is { } more ? Before?.Plus(more) : null };
}
