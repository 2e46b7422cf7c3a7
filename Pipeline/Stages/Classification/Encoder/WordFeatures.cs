using DiCoDe.Stages.Classification.Learning.Linear;

namespace DiCoDe.Stages.Classification.Encoder;

/// <summary>What the encoder sees of a word.</summary>
/// <param name="Stem">The row of its stem; -1 for none.</param>
/// <param name="Hash">A hash of its stem's letters, by which pairs are told.</param>
/// <param name="Letters">The rows of its runs of four letters.</param>
internal readonly record struct WordFeatures(int Stem, uint Hash, int[] Letters)
{
    private const int Run = 4;
    private const int ShortestWord = 3;

    /// <summary>The features of a folded word.</summary>
    public static WordFeatures Of(ReadOnlySpan<char> folded, int stem, string stemText, EncoderShape shape)
    {
        var hash = stem >= 0 ? TermHash.Of(stemText) : 0;
        if (folded.Length < ShortestWord || folded.Length > 60)
        {
            return new WordFeatures(stem, hash, []);
        }

        Span<char> marked = stackalloc char[folded.Length + 2];
        marked[0] = '^';
        folded.CopyTo(marked[1..]);
        marked[^1] = '$';
        List<int> rows = new(marked.Length);
        for (var at = 0; at + Run <= marked.Length; at++)
        {
            var run = 2166136261u;
            foreach (var letter in marked.Slice(at, Run))
            {
                run = (run ^ letter) * 16777619u;
            }

            var row = shape.Stems + shape.Pairs + (int)(run % (uint)shape.Letters);
            if (!rows.Contains(row))
            {
                rows.Add(row);
            }
        }

        return new WordFeatures(stem, hash, [.. rows]);
    }

    /// <summary>The row of a pair of neighbouring words that both have a stem.</summary>
    public static int PairRow(WordFeatures first, WordFeatures second, EncoderShape shape) =>
        shape.Stems + (int)(TermHash.Of(first.Hash, second.Hash) % (uint)shape.Pairs);
}
