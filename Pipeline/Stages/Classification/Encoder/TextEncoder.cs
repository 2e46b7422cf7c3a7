using DiCoDe.Stages.Classification.Index;
using DiCoDe.Stages.Classification.Words;

namespace DiCoDe.Stages.Classification.Encoder;

/// <summary>Turns texts into vectors of length 1; texts that mean the same lie near each other. Only read, by any number of threads.</summary>
internal sealed class TextEncoder
{
    private const float Tiny = 1e-6f;

    /// <summary>Of 128 numbers each: 10 MB.</summary>
    private const int RememberedWords = 20_000;
    private const int LongestRemembered = 30;

    private readonly Half[] _rows;
    private readonly WordStems _stems;
    private readonly int[] _rowOfStem;
    private readonly WordMemory<EncodedWord> _known = new(RememberedWords);

    /// <param name="shape">Its size.</param>
    /// <param name="rows">The vectors of stems, pairs and runs of letters.</param>
    /// <param name="trained">The stems it was trained on, in the order of its rows.</param>
    /// <param name="stems">The stems of the texts it will read; those it does not know it reads by their letters.</param>
    public TextEncoder(EncoderShape shape, Half[] rows, IReadOnlyList<string> trained, WordStems stems)
    {
        (Shape, _rows, _stems) = (shape, rows, stems);
        var numbers = trained.Select((stem, row) => (stem, row)).ToDictionary(known => known.stem, known => known.row, StringComparer.Ordinal);
        _rowOfStem = [.. stems.Stems.Select(stem => numbers.GetValueOrDefault(stem, -1))];
    }

    public EncoderShape Shape { get; }

    /// <summary>The words of a text that do not only join others.</summary>
    public EncodedWord[] Read(IndexText text)
    {
        List<EncodedWord> words = new(text.Words.Count);
        foreach (var word in text.Words)
        {
            if (!word.IsJoining)
            {
                words.Add(WordOf(text.CharactersOf(word), word.Stem));
            }
        }

        return [.. words];
    }

    /// <summary>The vector of some words; all zero when there is none.</summary>
    public void Encode(ReadOnlySpan<EncodedWord> words, Span<float> vector)
    {
        vector.Clear();
        var each = 1 / MathF.Sqrt(Math.Max(1, words.Length));
        for (var at = 0; at < words.Length; at++)
        {
            MatrixProducts.AddScaled(words[at].Vector, each, vector);
            if (at > 0)
            {
                AddPair(words[at - 1], words[at], each, vector);
            }
        }

        Normalise(vector);
    }

    /// <summary>What the vectors of all stretches of some words follow from.</summary>
    public WordSums Sum(ReadOnlySpan<EncodedWord> words) => new(words, this);

    /// <summary>Adds what two neighbours mean together.</summary>
    public void AddPair(EncodedWord first, EncodedWord second, float weight, Span<float> vector)
    {
        if (FeatureRows.PairOf(first.Features, second.Features, Shape) is >= 0 and var pair)
        {
            MatrixProducts.AddScaled(RowOf(pair), weight * FeatureRows.PairShare, vector);
        }
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
        MatrixProducts.Scale(vector, 1 / length);

        return length;
    }

    private EncodedWord WordOf(ReadOnlySpan<char> folded, int stem)
    {
        // Only one word has a stem that its letters do not tell: "net" after a dot.
        var isUsual = !(folded is "net");
        if (isUsual && _known.TryFind(folded, out var known))
        {
            return known;
        }

        var row = stem >= 0 ? _rowOfStem[stem] : -1;
        var features = WordFeatures.Of(folded, row, row >= 0 ? _stems.TextOf(stem) : "", Shape);
        List<(int Row, float Weight)> rows = [];
        FeatureRows.AddWord(features, 1, rows);
        var vector = new float[Shape.Dimensions];
        foreach (var (at, weight) in rows)
        {
            MatrixProducts.AddScaled(RowOf(at), weight, vector);
        }

        var word = new EncodedWord(features, vector);
        if (isUsual && folded.Length <= LongestRemembered)
        {
            _known.Keep(folded, word);
        }

        return word;
    }

    private ReadOnlySpan<Half> RowOf(int row) => _rows.AsSpan(row * Shape.Dimensions, Shape.Dimensions);
}
