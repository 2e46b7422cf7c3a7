namespace DiCoDe.Stages.Classification.Learning.Trees.Growing;

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
        return new ColumnBins(BetweenAll(values) ?? Quantiles(values));
    }

    public byte BinOf(float value)
    {
        // Each step halves what is left whichever way it goes: the processor need not guess.
        var (low, left) = (0, _cuts.Length);
        while (left > 1)
        {
            var half = left / 2;
            low += value > _cuts[low + half - 1] ? half : 0;
            left -= half;
        }

        return (byte)(left == 1 && value > _cuts[low] ? low + 1 : low);
    }

    /// <summary>A cut between all neighbouring values; <see langword="null"/> when they are too many.</summary>
    private static float[]? BetweenAll(List<float> sorted)
    {
        List<float> cuts = [];
        for (var at = 1; at < sorted.Count; at++)
        {
            if (sorted[at] > sorted[at - 1])
            {
                cuts.Add(Between(sorted[at - 1], sorted[at]));
                if (cuts.Count == Most)
                {
                    return null;
                }
            }
        }

        return [.. cuts];
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
