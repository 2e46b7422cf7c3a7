using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Demand.Bases;
using DiCoDe.Reports.Figures.Intervals;

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
    public const int FewestAdsForShare = Disclosure.FewestAds;

    /// <summary>What the row rests on; <see langword="null"/> when that is not known of any row.</summary>
    public RowBasis? Basis { get; init; }

    /// <summary>Whether the row is held to a number of employers.</summary>
    public bool CountsEmployers { get; init; }

    /// <summary>Whether it is the whole, so that its share is 1 by its nature and has no interval.</summary>
    public bool IsWhole { get; init; }

    /// <summary>How wrong the classifier is that found the row's ads; <see langword="null"/> where none decides, or nobody measured it.</summary>
    public ClassifierError? Error { get; init; }

    /// <summary>The employers behind the new ads; <see langword="null"/> when that is not known.</summary>
    public int? Employers => Basis?.Employers.Count;

    /// <summary>Whether more than half of the new ads are one employer's.</summary>
    public bool IsDominated => Basis is { } basis && Disclosure.IsDominated(This.NewAds, basis);

    /// <summary>Why there is no <see cref="Share"/>.</summary>
    public ValueFlag ShareFlag => Disclosure.OfShare(This.NewAds, ShareBase, CountsEmployers ? Employers : null);

    /// <summary>The row's new ads as a part of 1; <see langword="null"/> when it is not given.</summary>
    public double? Share => ShareFlag == ValueFlag.None ? (double)This.NewAds / ShareBase : null;

    /// <summary>Between which bounds the share lies; <see langword="null"/> when there is none, or it is the whole.</summary>
    public Interval? ShareBounds => IsWhole || Share is null ? null : ShareInterval.Of(Math.Min(This.NewAds, ShareBase), ShareBase, Error);

    /// <summary>New ads of this week less those of the week before.</summary>
    public int? Change => This.NewAds - Before?.NewAds;

    /// <summary>Why there is no <see cref="Change"/>.</summary>
    public ValueFlag ChangeFlag => Before is null ? ValueFlag.NotAvailable : ValueFlag.None;

    /// <summary>Between which bounds the change lies; <see langword="null"/> when the week before was not observed.</summary>
    public Interval? ChangeBounds => Before is { } before ? ChangeRule.IntervalOf(This.NewAds, before.NewAds, Deviations, Error) : null;

    /// <summary>What may be said of the change.</summary>
    public ChangeVerdict Verdict => Before is not { } before
        ? ChangeVerdict.NotAvailable
        : ChangeRule.Judge(This.NewAds, before.NewAds, Deviations, Error) is not ChangeVerdict.NotClear and var clear
            ? IsComparable ? clear : ChangeVerdict.NotComparable
            : ChangeVerdict.NotClear;

    /// <summary>The sum of rows that share no ad; what is said of them is taken from the first.</summary>
    public static Measured Sum(IReadOnlyList<Measured> rows) => rows[0] with
    {
        This = rows.Aggregate(default(Count), (sum, row) => sum.Plus(row.This)),
        Before = rows.All(row => row.Before is not null) ? rows.Aggregate(default(Count), (sum, row) => sum.Plus(row.Before!.Value)) : null,
        Basis = rows.All(row => row.Basis is not null) ? RowBasis.Of([.. rows.Select(row => row.Basis!)]) : null,
    };
}
