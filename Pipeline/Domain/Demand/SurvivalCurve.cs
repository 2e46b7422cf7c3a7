namespace DiCoDe.Domain.Demand;

/// <summary>How long the ads of an occupation stay open.</summary>
/// <param name="Occupation">The occupation's URI; "" for not coded.</param>
/// <param name="IsTotal">Whether it is all ads together.</param>
/// <param name="Ads">The ads whose beginning is known.</param>
/// <param name="Closed">Those that closed; the others were still open when last seen.</param>
/// <param name="Points">A point for each age at which an ad closed, in order.</param>
public sealed record SurvivalCurve(string Occupation, bool IsTotal, int Ads, int Closed, IReadOnlyList<SurvivalPoint> Points)
{
    /// <summary>The share still open after so many days; <see langword="null"/> when ads of that age were never seen.</summary>
    /// <param name="age">Days.</param>
    public SurvivalPoint? At(int age) => age > Oldest
        ? null
        : Points.LastOrDefault(point => point.Age <= age) is { AtRisk: > 0 } found ? found : new SurvivalPoint(age, Ads, 0, 1, 1, 1);

    /// <summary>The oldest age at which any of its ads was seen, in days.</summary>
    public int Oldest { get; init; }

    /// <summary>The age by which half have closed; <see langword="null"/> while the curve does not come down so far.</summary>
    public int? Median => Points.FirstOrDefault(point => point.Open <= 0.5) is { AtRisk: > 0 } found ? found.Age : null;
}
