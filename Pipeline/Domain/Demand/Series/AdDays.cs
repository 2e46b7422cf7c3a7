namespace DiCoDe.Domain.Demand.Series;

/// <summary>The ads of a time by their days alone: what the series of weeks is made of, without reading what ads say.</summary>
/// <param name="New">By the day they count as new.</param>
/// <param name="Open">By the days between which they were seen.</param>
public sealed record AdDays(IReadOnlyList<NewOnDay> New, IReadOnlyList<OpenSpan> Open);
