using DiCoDe.Stages.Classification.Index;

namespace DiCoDe.Stages.Classification.Encoder;

/// <summary>Turns texts into vectors of length 1; texts that mean the same lie near each other. Only read, by any number of threads.</summary>
internal sealed class TextEncoder
{
    private const float Tiny = 1e-6f;

    private readonly float[] _rows;
    private readonly WordStems _stems;
    private readonly int[] _rowOfStem;

    /// <param name="shape">Its size.</param>
    /// <param name="rows">The vectors of stems, pairs and runs of letters.</param>
    /// <param name="trained">The stems it was trained on, in the order of its rows.</param>
    /// <param name="stems">The stems of the texts it will read; those it does not know it reads by their letters.</param>
    public TextEncoder(EncoderShape shape, float[] rows, IReadOnlyList<string> trained, WordStems stems)
    {
        (Shape, _rows, _stems) = (shape, rows, stems);
        var numbers = trained.Select((stem, row) => (stem, row)).ToDictionary(known => known.stem, known => known.row, StringComparer.Ordinal);
        _rowOfStem = [.. stems.Stems.Select(stem => numbers.GetValueOrDefault(stem, -1))];
    }

    public EncoderShape Shape { get; }

    /// <summary>What the encoder sees of the words that do not only join others.</summary>
    public WordFeatures[] Read(IndexText text)
    {
        List<WordFeatures> words = new(text.Words.Count);
        foreach (var word in text.Words)
        {
            if (!word.IsJoining)
            {
                var row = word.Stem >= 0 ? _rowOfStem[word.Stem] : -1;
                words.Add(WordFeatures.Of(text.CharactersOf(word), row, row >= 0 ? _stems.TextOf(word.Stem) : "", Shape));
            }
        }

        return [.. words];
    }

    /// <summary>The vector of some words; all zero when there is none.</summary>
    public void Encode(ReadOnlySpan<WordFeatures> words, Span<float> vector)
    {
        List<(int Row, float Weight)> features = [];
        FeatureRows.Add(words, 1, Shape, features);
        vector.Clear();
        foreach (var (row, weight) in features)
        {
            MatrixProducts.AddScaled(_rows.AsSpan(row * Shape.Dimensions, Shape.Dimensions), weight, vector);
        }

        Normalise(vector);
    }

    /// <summary>The vector of a whole text.</summary>
    public float[] Encode(IndexText text)
    {
        var vector = new float[Shape.Dimensions];
        Encode(Read(text), vector);
        return vector;
    }

    /// <summary>Brings a vector to length 1, and gives the length it had.</summary>
    public static float Normalise(Span<float> vector)
    {
        var length = MathF.Sqrt(MatrixProducts.Dot(vector, vector)) + Tiny;
        for (var at = 0; at < vector.Length; at++)
        {
            vector[at] /= length;
        }

        return length;
    }
}
