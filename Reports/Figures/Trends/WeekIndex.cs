using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures.Intervals;

namespace DiCoDe.Reports.Figures.Trends;

/// <summary>The series as an index.</summary>
internal static class WeekIndex
{
    private const double Deviations = 1.959964;
    private const double Base = 100;
    private const int Year = 53;

    /// <summary>The base: the earliest week of the last 53 with 30 new ads or more. The very first week of all is passed over when there are others: its reading
    /// began somewhere within it. <see langword="null"/> when no week will do.</summary>
    public static WeekTotal? BaseOf(DemandTable demand) => demand.Series
        .Skip(demand.Series.Count > 1 ? 1 : 0)
        .Where(total => total.Week > demand.Week.Plus(-Year) && total.Count.NewAds >= Disclosure.FewestAds)
        .Select(total => (WeekTotal?)total)
        .FirstOrDefault();

    /// <summary>Every week of the series.</summary>
    public static IReadOnlyList<IndexedWeek> Of(DemandTable demand) => BaseOf(demand) is { } known
        ? [.. demand.Series.Select(total => Indexed(total, known))]
        : [.. demand.Series.Select(total => new IndexedWeek(total.Week, null, null, null))];

    private static IndexedWeek Indexed(WeekTotal total, WeekTotal known) => new(
        total.Week,
        Base * total.Count.NewAds / known.Count.NewAds,
        total.Week == known.Week || total.Count.NewAds == 0 ? null : Bounds(total.Count.NewAds, known.Count.NewAds),
        known.Count.OpenAds == 0 ? null : Base * total.Count.OpenAds / known.Count.OpenAds);

    /// <summary>Both weeks vary like Poisson numbers; of the logarithm of their ratio that is 1/n + 1/b.</summary>
    private static Interval Bounds(double ads, double known)
    {
        var (ratio, spread) = (Base * ads / known, Deviations * Math.Sqrt((1 / ads) + (1 / known)));
        return new Interval(ratio * Math.Exp(-spread), ratio * Math.Exp(spread));
    }
}
