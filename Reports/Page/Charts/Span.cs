namespace DiCoDe.Reports.Page.Charts;

/// <summary>Values from one to another, drawn between two places of a chart.</summary>
/// <param name="First">The value at <paramref name="Start"/>.</param>
/// <param name="Last">The value at <paramref name="End"/>.</param>
/// <param name="Start">A place, in units of the view box.</param>
/// <param name="End">Another.</param>
internal readonly record struct Span(double First, double Last, double Start, double End)
{
    /// <summary>Where a value stands; at the start when all values are one.</summary>
    public double Of(double value) => Last <= First ? Start : Start + ((End - Start) * (value - First) / (Last - First));
}
