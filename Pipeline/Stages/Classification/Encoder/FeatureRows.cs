namespace DiCoDe.Stages.Classification.Encoder;

/// <summary>The weighted rows whose sum is the vector of a text.</summary>
internal static class FeatureRows
{
    public const float PairShare = 0.7f;
    private const float LetterShare = 0.5f;

    /// <summary>Adds the rows of a text to a list.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="weight">The weight of the whole text; it is shared out by the root of its length.</param>
    /// <param name="shape">The encoder's size.</param>
    /// <param name="rows">The list.</param>
    public static void Add(ReadOnlySpan<WordFeatures> words, float weight, EncoderShape shape, List<(int Row, float Weight)> rows)
    {
        if (words.IsEmpty)
        {
            return;
        }

        var each = weight / MathF.Sqrt(words.Length);
        for (var at = 0; at < words.Length; at++)
        {
            AddWord(words[at], each, rows);
            if (at + 1 < words.Length && PairOf(words[at], words[at + 1], shape) is >= 0 and var pair)
            {
                rows.Add((pair, each * PairShare));
            }
        }
    }

    /// <summary>Adds the rows of a word by itself.</summary>
    public static void AddWord(WordFeatures word, float weight, List<(int Row, float Weight)> rows)
    {
        if (word.Stem >= 0)
        {
            rows.Add((word.Stem, weight));
        }

        if (word.Letters.Length > 0)
        {
            var share = weight * LetterShare / MathF.Sqrt(word.Letters.Length);
            foreach (var row in word.Letters)
            {
                rows.Add((row, share));
            }
        }
    }

    /// <summary>The row of a pair of neighbours; -1 unless both have a stem.</summary>
    public static int PairOf(WordFeatures first, WordFeatures second, EncoderShape shape) =>
        first.Stem >= 0 && second.Stem >= 0 ? WordFeatures.PairRow(first, second, shape) : -1;
}
