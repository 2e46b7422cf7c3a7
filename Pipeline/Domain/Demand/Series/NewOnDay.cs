namespace DiCoDe.Domain.Demand.Series;

/// <summary>The ads that count as new on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Ads">How many.</param>
/// <param name="Positions">Their positions; an ad that states none has one.</param>
/// <param name="Repeats">Those that repeat an earlier ad.</param>
public readonly record struct NewOnDay(DateOnly Day, int Ads, int Positions, int Repeats);
