namespace DiCoDe.Stages.Classification.Learning.Linear;

/// <summary>Brings each column to mean 0 and deviation 1, and cuts what lies further out than <see cref="Furthest"/>: one odd value must not
/// decide. What is no number becomes the mean.</summary>
internal sealed class Standardisation(float[] means, float[] scales)
{
    public const float Furthest = 6;

    public int Columns => means.Length;

    public ReadOnlySpan<float> Means => means;

    /// <summary>1 / deviation; 0 for a column that never changes.</summary>
    public ReadOnlySpan<float> Scales => scales;

    public static Standardisation Of(TrainingRows rows)
    {
        var columns = rows.Rows.Columns;
        var (sums, squares, total) = (new double[columns], new double[columns], 0.0);
        for (var at = 0; at < rows.Count; at++)
        {
            total += rows.Weights[at];
            AddTo(sums, rows.Rows[at], rows.Weights[at], null);
        }

        var means = Array.ConvertAll(sums, sum => total > 0 ? sum / total : 0);
        for (var at = 0; at < rows.Count; at++)
        {
            AddTo(squares, rows.Rows[at], rows.Weights[at], means);
        }

        return new Standardisation(
            Array.ConvertAll(means, mean => (float)mean),
            Array.ConvertAll(squares, square => square / total is var variance && variance > 1e-12 ? (float)(1 / Math.Sqrt(variance)) : 0));
    }

    /// <summary>The row as the regression sees it.</summary>
    public void Apply(ReadOnlySpan<float> row, Span<float> to)
    {
        for (var at = 0; at < means.Length; at++)
        {
            var value = (row[at] - means[at]) * scales[at];
            to[at] = float.IsNaN(value) ? 0 : Math.Clamp(value, -Furthest, Furthest);
        }
    }

    private static void AddTo(double[] sums, ReadOnlySpan<float> row, double weight, double[]? means)
    {
        for (var at = 0; at < sums.Length; at++)
        {
            var value = float.IsFinite(row[at]) ? row[at] - (means?[at] ?? 0) : 0;
            sums[at] += weight * (means is null ? value : value * value);
        }
    }
}
