namespace DiCoDe.Stages.Classification.Encoder;

/// <summary>The vectors of a text's words, summed up from its beginning, from which that of any stretch of it is a difference.</summary>
internal sealed class WordSums
{
    /// <summary>Before each word and at the end: the sum of the words before, with their pairs.</summary>
    private readonly float[] _sums;

    /// <summary>The pair that each word makes with the one before it.</summary>
    private readonly float[] _pairs;

    /// <param name="words">The words.</param>
    /// <param name="encoder">What read them.</param>
    public WordSums(ReadOnlySpan<EncodedWord> words, TextEncoder encoder)
    {
        (Count, Size) = (words.Length, encoder.Shape.Dimensions);
        _sums = new float[(words.Length + 1) * Size];
        _pairs = new float[words.Length * Size];
        for (var at = 0; at < words.Length; at++)
        {
            var sum = _sums.AsSpan((at + 1) * Size, Size);
            _sums.AsSpan(at * Size, Size).CopyTo(sum);
            MatrixProducts.AddScaled(words[at].Vector, 1, sum);
            if (at > 0)
            {
                var pair = _pairs.AsSpan(at * Size, Size);
                encoder.AddPair(words[at - 1], words[at], 1, pair);
                MatrixProducts.AddScaled(pair, 1, sum);
            }
        }
    }

    /// <summary>How many words there are.</summary>
    public int Count { get; }

    /// <summary>The length of a vector.</summary>
    public int Size { get; }

    /// <summary>The vector of a stretch of words.</summary>
    public void Encode(int start, int length, Span<float> vector)
    {
        _sums.AsSpan((start + length) * Size, Size).CopyTo(vector);
        MatrixProducts.AddScaled(_sums.AsSpan(start * Size, Size), -1, vector);
        if (length > 0)
        {
            MatrixProducts.AddScaled(_pairs.AsSpan(start * Size, Size), -1, vector);
        }

        TextEncoder.Normalise(vector);
    }
}
