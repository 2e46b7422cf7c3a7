namespace DiCoDe.Reports.Figures.Intervals;

/// <summary>Two bounds, the lower first.</summary>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>Whether a value lies in it, its bounds included.</summary>
    public bool Contains(double value) => value >= Low && value <= High;
}
