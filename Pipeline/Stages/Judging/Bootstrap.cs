namespace DiCoDe.Stages.Judging;

/// <summary>How far a figure would move with other ads of the same kind: the ads are drawn again, with replacement, many times (B. Efron, "Bootstrap
/// methods", Annals of Statistics 7, 1979).</summary>
public static class Bootstrap
{
    private const int Rounds = 1000;
    private const double Tail = 0.025;

    /// <summary>The interval that holds the middle 95 % of the figures; the same seed gives the same.</summary>
    /// <param name="ads">What is drawn from: counts or scores of one ad each, so that what stands together stays together.</param>
    /// <param name="figure">The figure of a draw.</param>
    /// <param name="seed">Where the draws begin.</param>
    public static (double Low, double High) Interval<T>(IReadOnlyList<T> ads, Func<IReadOnlyList<T>, double> figure, int seed)
    {
        if (ads.Count == 0)
        {
            return (0, 0);
        }

        var random = new Random(seed);
        var draw = new T[ads.Count];
        var figures = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            for (var at = 0; at < draw.Length; at++)
            {
                draw[at] = ads[random.Next(ads.Count)];
            }

            figures[round] = figure(draw);
        }

        Array.Sort(figures);
        return (figures[(int)(Tail * Rounds)], figures[(int)((1 - Tail) * Rounds) - 1]);
    }
}
