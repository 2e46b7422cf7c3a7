using DiCoDe.Domain.Demand.Trends;
using DiCoDe.Reports.Figures.Intervals;

namespace DiCoDe.Reports.Figures.Trends;

/// <summary>A skill's part of the new ads in the last weeks against the weeks before.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Series">Its new ads, week by week.</param>
/// <param name="RecentBase">All new ads of the last weeks; 0 when they were not all observed.</param>
/// <param name="EarlierBase">All new ads of the weeks before, likewise.</param>
public sealed record TrendLine(string Label, SkillSeries Series, int RecentBase, int EarlierBase)
{
    /// <summary>The 97.5 % point of the normal distribution.</summary>
    private const double Deviations = 1.959964;

    /// <summary>How wrong the classifier is that found the ads, or <see langword="null"/>.</summary>
    public ClassifierError? Error { get; init; }

    /// <summary>The part of false discoveries among all rows up to this one (Benjamini and Hochberg); 1 when nothing was tested.</summary>
    public double Q { get; init; } = 1;

    /// <summary>Its URI.</summary>
    public string Key => Series.Skill.Value;

    /// <summary>New ads that ask for it in the last weeks.</summary>
    public int Recent => Series.NewAds.TakeLast(SkillSeries.Recent).Sum();

    /// <summary>The same in the weeks before.</summary>
    public int Earlier => Series.NewAds.SkipLast(SkillSeries.Recent).Sum();

    /// <summary>Whether both times were observed and have ads.</summary>
    public bool IsTested => RecentBase > 0 && EarlierBase > 0;

    /// <summary>The part of the last weeks; <see langword="null"/> when not tested.</summary>
    public double? RecentShare => IsTested ? (double)Recent / RecentBase : null;

    /// <summary>The part of the weeks before.</summary>
    public double? EarlierShare => IsTested ? (double)Earlier / EarlierBase : null;

    /// <summary>The one less the other.</summary>
    public double? Difference => RecentShare - EarlierShare;

    /// <summary>The 95 % interval of <see cref="Difference"/>.</summary>
    public Interval? Bounds => Difference is { } difference && Deviations * Math.Sqrt(Variance(RecentShare!.Value, EarlierShare!.Value)) is var spread
        ? new Interval(Math.Max(-1, difference - spread), Math.Min(1, difference + spread))
        : null;

    /// <summary>How often so large a difference would come by chance if both parts were the same; 1 when not tested.</summary>
    public double P
    {
        get
        {
            var pooled = IsTested ? (double)(Recent + Earlier) / ((double)RecentBase + EarlierBase) : 0;
            return pooled is > 0 and < 1 ? NormalTail.TwoSided(Difference!.Value / Math.Sqrt(Variance(pooled, pooled))) : 1;
        }
    }

    /// <summary>What may be said: nothing but beyond 5 % of false discoveries, of <see cref="Disclosure.FewestAds"/> ads and <see cref="Disclosure.FewestEmployers"/>
    /// employers where it is asked for more.</summary>
    public ChangeVerdict Verdict => this switch
    {
        { IsTested: false } => ChangeVerdict.NotAvailable,
        _ when Q > TrendRanking.FalseDiscoveries || (double)Recent + Earlier < Disclosure.FewestAds => ChangeVerdict.NotClear,
        { Difference: > 0, Series.RecentEmployers: >= Disclosure.FewestEmployers } => ChangeVerdict.Rise,
        { Difference: < 0, Series.EarlierEmployers: >= Disclosure.FewestEmployers } => ChangeVerdict.Fall,
        _ => ChangeVerdict.NotClear,
    };

    /// <summary>Of few ads, and of a classifier that may err otherwise in one time than in the other, by its own measured uncertainty (<see cref="ChangeRule"/>).</summary>
    private double Variance(double recent, double earlier) =>
        (recent * (1 - recent) / RecentBase) + (earlier * (1 - earlier) / EarlierBase)
        + (Error is { } error ? 2 * error.RelativeError * error.RelativeError * ((recent * recent) + (earlier * earlier)) : 0);
}
