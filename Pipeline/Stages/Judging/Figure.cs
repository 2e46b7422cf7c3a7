namespace DiCoDe.Stages.Judging;

/// <summary>A figure with the interval in which it would lie, 95 times of 100, with other ads of the same kind.</summary>
/// <param name="Value">The figure.</param>
/// <param name="Low">Where the interval begins.</param>
/// <param name="High">Where it ends.</param>
public readonly record struct Figure(double Value, double Low, double High)
{
    /// <summary>A figure of ads, with its interval.</summary>
    public static Figure Of<T>(IReadOnlyList<T> ads, Func<IReadOnlyList<T>, double> figure, int seed)
    {
        var (low, high) = Bootstrap.Interval(ads, figure, seed);
        return new Figure(figure(ads), low, high);
    }
}
