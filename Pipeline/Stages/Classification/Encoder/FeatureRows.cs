namespace DiCoDe.Stages.Classification.Encoder;

/// <summary>The weighted rows whose sum is the vector of a text.</summary>
internal static class FeatureRows
{
    private const float PairShare = 0.7f;
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
            var (stem, _, letters) = words[at];
            if (stem >= 0)
            {
                rows.Add((stem, each));
            }

            if (letters.Length > 0)
            {
                var share = each * LetterShare / MathF.Sqrt(letters.Length);
                foreach (var row in letters)
                {
                    rows.Add((row, share));
                }
            }

            if (at + 1 < words.Length && stem >= 0 && words[at + 1].Stem >= 0)
            {
                rows.Add((WordFeatures.PairRow(words[at], words[at + 1], shape), each * PairShare));
            }
        }
    }
}
