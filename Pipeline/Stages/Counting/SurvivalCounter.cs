using DiCoDe.Domain.Demand;

namespace DiCoDe.Stages.Counting;

/// <summary>Estimates how long ads stay open, from ads of which many are still open.</summary>
/// <remarks>The product-limit estimate of Kaplan and Meier, "Nonparametric estimation from incomplete observations", Journal of the American Statistical
/// Association 53 (1958), with late entry: an ad is at risk only from the age at which it was first seen, or short lives would be missed and long ones
/// weigh too much. Intervals by Greenwood's variance on the scale log(−log S) (Kalbfleisch and Prentice, "The statistical analysis of failure time
/// data", section 1.4).</remarks>
public static class SurvivalCounter
{
    /// <summary>The 97.5 % point of the normal distribution.</summary>
    private const double Deviations = 1.959964;

    /// <summary>A curve for all ads, then one for each occupation with at least <paramref name="fewest"/> ads: most ads first, then URI (ordinal).</summary>
    public static IReadOnlyList<SurvivalCurve> Curves(IReadOnlyList<AdLife> lives, int fewest) => lives.Count == 0
        ? []
        :
        [
            CurveOf("", isTotal: true, lives),
            .. lives
                .GroupBy(life => life.Occupation.IsNone ? "" : life.Occupation.Value, StringComparer.Ordinal)
                .Select(group => CurveOf(group.Key, isTotal: false, [.. group]))
                .Where(curve => curve.Ads >= fewest)
                .OrderByDescending(curve => curve.Ads)
                .ThenBy(curve => curve.Occupation, StringComparer.Ordinal),
        ];

    private static SurvivalCurve CurveOf(string occupation, bool isTotal, IReadOnlyList<AdLife> lives)
    {
        // An ad of age 0 when it was last seen says nothing: its first day has no "before".
        var oldest = lives.Max(life => life.Ended);
        var (entered, left, closed) = (new int[oldest + 2], new int[oldest + 2], new int[oldest + 2]);
        foreach (var life in lives)
        {
            entered[life.Entered + 1]++; // at risk of closing from the day after it was first seen
            left[life.Ended + 1]++;
            closed[life.Ended] += life.IsClosed && life.Ended > life.Entered ? 1 : 0;
        }

        List<SurvivalPoint> points = [];
        var (atRisk, open, variance) = (0, 1.0, 0.0);
        for (var age = 1; age <= oldest; age++)
        {
            atRisk += entered[age] - left[age];
            if (closed[age] > 0 && atRisk > 0)
            {
                open *= 1 - ((double)closed[age] / atRisk);
                variance += closed[age] < atRisk ? (double)closed[age] / ((double)atRisk * (atRisk - closed[age])) : 0;
                points.Add(PointOf(age, atRisk, closed[age], open, variance));
            }
        }

        return new SurvivalCurve(occupation, isTotal, lives.Count, lives.Count(life => life.IsClosed), points) { Oldest = oldest };
    }

    private static SurvivalPoint PointOf(int age, int atRisk, int closed, double open, double variance)
    {
        if (open is <= 0 or >= 1)
        {
            return new SurvivalPoint(age, atRisk, closed, Math.Max(open, 0), 0, 1);
        }

        var spread = Deviations * Math.Sqrt(variance) / Math.Log(open);
        return new SurvivalPoint(age, atRisk, closed, open, Math.Pow(open, Math.Exp(-spread)), Math.Pow(open, Math.Exp(spread)));
    }
}
