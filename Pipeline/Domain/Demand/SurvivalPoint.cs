namespace DiCoDe.Domain.Demand;

/// <summary>One step of a survival curve.</summary>
/// <param name="Age">Days since the ad began.</param>
/// <param name="AtRisk">Ads known to be open just before this age, and seen before it.</param>
/// <param name="Closed">Of these, how many closed at it.</param>
/// <param name="Open">The estimated share still open after it, 0 to 1.</param>
/// <param name="Lower">The lower bound of its 95 % interval.</param>
/// <param name="Upper">The upper bound.</param>
public readonly record struct SurvivalPoint(int Age, int AtRisk, int Closed, double Open, double Lower, double Upper);
