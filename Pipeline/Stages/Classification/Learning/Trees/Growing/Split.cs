using System.Runtime.Intrinsics;

namespace DiCoDe.Stages.Classification.Learning.Trees.Growing;

/// <summary>The best place to part the rows of a leaf.</summary>
/// <param name="Gain">By how much the loss falls; 0 when no place is allowed.</param>
/// <param name="Column">The column.</param>
/// <param name="Bin">The last bin of the left part.</param>
/// <param name="Left">Slope, curvature and count of the left part.</param>
internal readonly record struct Split(double Gain, int Column, int Bin, Vector256<double> Left)
{
    private const double LeastCurvature = 1e-3;

    /// <summary>Looks at every cut of every column; the first of equals wins.</summary>
    public static Split Best(Histograms histograms, BinnedRows bins, Vector256<double> all, BoostingOptions options)
    {
        var best = default(Split);
        var whole = Worth(all, options.L2);
        for (var column = 0; column < bins.Columns.Length; column++)
        {
            var sums = histograms[column];
            var left = Vector256<double>.Zero;
            for (var bin = 0; bin < bins.Columns[column].Cuts.Length; bin++)
            {
                left += sums[bin];
                if (left[2] < options.LeastRows || left[1] < LeastCurvature)
                {
                    continue;
                }

                var right = all - left;
                if (right[2] < options.LeastRows || right[1] < LeastCurvature)
                {
                    break;
                }

                var gain = Worth(left, options.L2) + Worth(right, options.L2) - whole;
                if (gain > best.Gain)
                {
                    best = new Split(gain, column, bin, left);
                }
            }
        }

        return best;
    }

    private static double Worth(Vector256<double> sums, double l2) => sums[0] * sums[0] / (sums[1] + l2);
}
