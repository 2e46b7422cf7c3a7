using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures.Intervals;

namespace DiCoDe.Reports.Figures.Trends;

/// <summary>A week of the series against its base week, which is 100.</summary>
/// <param name="Week">The week.</param>
/// <param name="NewAds">New ads; <see langword="null"/> when there is no base.</param>
/// <param name="NewAdsBounds">The 95 % interval of <paramref name="NewAds"/>; none in the base week.</param>
/// <param name="OpenAds">Open ads; how far chance moves them is not known.</param>
public sealed record IndexedWeek(IsoWeek Week, double? NewAds, Interval? NewAdsBounds, double? OpenAds);
