using DiCoDe.Domain.Demand;

namespace DiCoDe.Reports.Page.Charts;

/// <summary>One week of a chart.</summary>
/// <param name="Week">The week.</param>
/// <param name="Value">Its value; <see langword="null"/> when it was not observed.</param>
public readonly record struct WeekPoint(IsoWeek Week, int? Value);
