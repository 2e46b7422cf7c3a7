using DiCoDe.Stages.Classification.Learning.Linear.Search;

namespace DiCoDe.Stages.Classification.Learning.Linear;

/// <summary>Learns to choose one of several: the share of a candidate is the softmax of its weighted sum over all candidates of its group, and the right
/// one's is made large (McFadden, Conditional logit analysis of qualitative choice behavior, 1974). A logistic regression over the same rows asks of each
/// by itself whether it is right, and must tell a hard ad from an easy one besides.</summary>
internal static class ConditionalLogit
{
    /// <summary>Fits it to groups of rows, of which each has one right row; the same rows give the same weights.</summary>
    /// <param name="rows">The rows of all groups, one group behind the other.</param>
    /// <param name="sizes">How many rows each group has.</param>
    /// <param name="options">How; the loss is summed over groups.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <returns>A sum for each row, of which only differences within a group tell anything.</returns>
    public static LogisticRegression Train(TrainingRows rows, IReadOnlyList<int> sizes, LogisticOptions options, CancellationToken cancel)
    {
        var columns = rows.Rows.Columns;
        var standard = Standardisation.Of(rows);
        var inputs = new float[rows.Count * columns];
        for (var at = 0; at < rows.Count; at++)
        {
            standard.Apply(rows.Rows[at], inputs.AsSpan(at * columns, columns));
        }

        var found = new double[columns];
        if (sizes.Count > 0)
        {
            new Lbfgs((at, gradient) => Loss(rows, sizes, inputs, at, gradient, options.L2), options.MostSteps, options.Tolerance).Minimise(found, cancel);
        }

        return new LogisticRegression(standard, Array.ConvertAll(found, weight => (float)weight), bias: 0);
    }

    /// <summary>The mean loss of a group, with its penalty.</summary>
    private static double Loss(TrainingRows rows, IReadOnlyList<int> sizes, float[] inputs, ReadOnlySpan<double> at, Span<double> gradient, double l2)
    {
        var weights = new float[at.Length];
        var loss = 0.0;
        for (var column = 0; column < at.Length; column++)
        {
            weights[column] = (float)at[column];
            loss += 0.5 * l2 * at[column] * at[column] / sizes.Count;
            gradient[column] = l2 * at[column] / sizes.Count;
        }

        var change = new float[at.Length];
        var first = 0;
        foreach (var size in sizes)
        {
            var sums = new float[size];
            for (var row = 0; row < size; row++)
            {
                sums[row] = Dense.Dot(weights, inputs.AsSpan((first + row) * at.Length, at.Length));
            }

            var most = sums.Max();
            var all = sums.Sum(sum => Math.Exp(sum - most));
            Array.Clear(change);
            for (var row = 0; row < size; row++)
            {
                var target = rows.Targets[first + row];
                loss += target * (Math.Log(all) + most - sums[row]) / sizes.Count;
                Dense.AddScaled(change, inputs.AsSpan((first + row) * at.Length, at.Length), (float)((Math.Exp(sums[row] - most) / all) - target));
            }

            for (var column = 0; column < at.Length; column++)
            {
                gradient[column] += change[column] / sizes.Count;
            }

            first += size;
        }

        return loss;
    }
}
