namespace DiCoDe.Stages.Classification.Learning;

/// <summary>Log odds and probabilities.</summary>
internal static class Logistic
{
    private const double Least = 1e-6;

    /// <summary>The probability of log odds.</summary>
    public static double Probability(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

    /// <summary>The log odds of a probability, which is first kept off 0 and 1.</summary>
    public static double LogOdds(double probability)
    {
        var inside = Math.Clamp(probability, Least, 1 - Least);
        return Math.Log(inside / (1 - inside));
    }

    /// <summary>What a prediction costs: −(t ln p + (1 − t) ln (1 − p)), without overflow.</summary>
    public static double Loss(double logOdds, double target) =>
        Math.Max(logOdds, 0) - (logOdds * target) + Math.Log(1 + Math.Exp(-Math.Abs(logOdds)));

    /// <summary>The share of yes by weight; one half when there are no rows.</summary>
    public static double Share(ReadOnlySpan<float> targets, ReadOnlySpan<float> weights)
    {
        var (yes, all) = (0.0, 0.0);
        for (var at = 0; at < targets.Length; at++)
        {
            yes += (double)targets[at] * weights[at];
            all += weights[at];
        }

        return all > 0 ? Math.Clamp(yes / all, Least, 1 - Least) : 0.5;
    }
}
