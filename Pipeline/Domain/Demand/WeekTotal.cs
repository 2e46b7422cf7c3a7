namespace DiCoDe.Domain.Demand;

/// <summary>The total of one week.</summary>
/// <param name="Week">The week.</param>
/// <param name="Count">Its demand.</param>
public readonly record struct WeekTotal(IsoWeek Week, Count Count);
