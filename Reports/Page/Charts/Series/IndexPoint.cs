using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures.Intervals;

namespace DiCoDe.Reports.Page.Charts.Series;

/// <summary>A week of an index.</summary>
/// <param name="Week">The week.</param>
/// <param name="Value">The base week is 100; <see langword="null"/> when it was not observed.</param>
/// <param name="Bounds">Its interval, where it is known.</param>
public readonly record struct IndexPoint(IsoWeek Week, double? Value, Interval? Bounds);
