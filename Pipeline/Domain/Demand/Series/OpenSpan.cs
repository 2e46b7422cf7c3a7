namespace DiCoDe.Domain.Demand.Series;

/// <summary>The ads that were first seen on one day and last seen on another.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
/// <param name="Ads">How many.</param>
public readonly record struct OpenSpan(DateOnly First, DateOnly Last, int Ads);
