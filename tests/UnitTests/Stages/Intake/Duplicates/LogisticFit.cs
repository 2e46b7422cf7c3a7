using DiCoDe.Stages.Intake.Duplicates.Pairs;

namespace DiCoDe.UnitTests.Stages.Intake.Duplicates;

/// <summary>Fits a logistic regression by gradient descent, with weights held small and to their signs; the same pairs give the same weights.</summary>
internal static class LogisticFit
{
    private const int Steps = 20_000;
    private const double Rate = 0.5;
    private const double Shrink = 0.002;

    public static double[] Of(IReadOnlyList<(double[] Features, bool IsDuplicate)> pairs)
    {
        var weights = new double[pairs[0].Features.Length];
        for (var step = 0; step < Steps; step++)
        {
            var slope = new double[weights.Length];
            foreach (var (features, isDuplicate) in pairs)
            {
                var error = Score(weights, features) - (isDuplicate ? 1 : 0);
                for (var at = 0; at < slope.Length; at++)
                {
                    slope[at] += error * features[at] / pairs.Count;
                }
            }

            for (var at = 0; at < weights.Length; at++)
            {
                var moved = weights[at] - (Rate * (slope[at] + (at == 0 ? 0 : Shrink * weights[at])));
                weights[at] = PairScore.Signs[at] * moved < 0 ? 0 : moved;
            }
        }

        return weights;
    }

    public static double Score(IReadOnlyList<double> weights, double[] features) => 1 / (1 + Math.Exp(-weights.Zip(features, (weight, feature) => weight * feature).Sum()));
}
