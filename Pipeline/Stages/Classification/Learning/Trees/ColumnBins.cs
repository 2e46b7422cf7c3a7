namespace DiCoDe.Stages.Classification.Learning.Trees;

/// <summary>A column cut into at most 255 bins of about as many rows each, so that a split is sought among few places.</summary>
internal sealed class ColumnBins
{
    public const int Most = 255;

    /// <summary>Values looked at to find the cuts: more find no better ones.</summary>
    private const int MostLookedAt = 200_000;

    private readonly float[] _cuts;

    private ColumnBins(float[] cuts) => _cuts = cuts;

    /// <summary>Bin b holds what lies above cut b − 1 and not above cut b; what is no number lies in bin 0.</summary>
    public ReadOnlySpan<float> Cuts => _cuts;

    public static ColumnBins Of(FloatRows rows, int column)
    {
        var stride = 1 + ((rows.Count - 1) / MostLookedAt);
        List<float> values = new((rows.Count / stride) + 1);
        for (var row = 0; row < rows.Count; row += stride)
        {
            if (float.IsFinite(rows[row][column]))
            {
                values.Add(rows[row][column]);
            }
        }

        values.Sort();
        List<float> distinct = [.. values.Distinct()];
        return new ColumnBins(distinct.Count <= Most ? [.. distinct.Zip(distinct.Skip(1), Between)] : Quantiles(values));
    }

    public byte BinOf(float value)
    {
        var (low, high) = (0, _cuts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = value > _cuts[middle] ? (middle + 1, high) : (low, middle);
        }

        return (byte)low;
    }

    private static float[] Quantiles(List<float> sorted)
    {
        List<float> cuts = new(Most);
        for (var at = 1; at < Most; at++)
        {
            var place = (int)((long)at * sorted.Count / Most);
            var cut = Between(sorted[place - 1], sorted[place]);
            if (cuts.Count == 0 || cut > cuts[^1])
            {
                cuts.Add(cut);
            }
        }

        return [.. cuts];
    }

    /// <summary>A place not below the first and below the second, halfway where rounding allows; the value itself where both are one.</summary>
    private static float Between(float one, float other) => (float)(((double)one + other) / 2) is var middle && middle < other ? middle : one;
}
