namespace DiCoDe.Stages.Classification.Encoder;

/// <summary>Vectors of a few texts, each number rounded to seven bits and raised by 64, so that none is negative: one side of <see cref="PackedVectors"/>.</summary>
internal sealed class RoundedVectors
{
    /// <summary>Rows that are compared at once; there are rows of zeros to make up the number.</summary>
    public const int RowsAtOnce = 4;

    private readonly byte[] _values;
    private readonly float[] _scales;
    private readonly int _dimensions;

    /// <param name="vectors">The vectors, one behind the other.</param>
    /// <param name="dimensions">Their length.</param>
    public RoundedVectors(ReadOnlySpan<float> vectors, int dimensions)
    {
        _dimensions = dimensions;
        Rows = (((vectors.Length / dimensions) + RowsAtOnce - 1) / RowsAtOnce) * RowsAtOnce;
        _values = new byte[Rows * dimensions];
        _scales = new float[Rows];
        for (var row = 0; row * dimensions < vectors.Length; row++)
        {
            _scales[row] = SevenBits.Round(vectors.Slice(row * dimensions, dimensions), _values.AsSpan(row * dimensions, dimensions));
        }
    }

    /// <summary>How many rows there are, with those of zeros.</summary>
    public int Rows { get; }

    public ReadOnlySpan<byte> this[int row] => _values.AsSpan(row * _dimensions);

    /// <summary>What a rounded number of a row is worth.</summary>
    public float ScaleOf(int row) => _scales[row];
}
