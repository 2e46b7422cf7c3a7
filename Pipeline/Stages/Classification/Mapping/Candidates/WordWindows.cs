using DiCoDe.Stages.Classification.Encoder;

namespace DiCoDe.Stages.Classification.Mapping.Candidates;

/// <summary>The vectors of a segment and of its windows.</summary>
internal sealed class WordWindows
{
    private static readonly (int Length, int Step)[] Fine = [(1, 1), (2, 1), (3, 1), (5, 2), (8, 4), (12, 4)];
    private static readonly (int Length, int Step)[] Coarse = [(4, 2)];

    private WordWindows(IReadOnlyList<(int Start, int Length)> spans, float[] vectors)
    {
        Spans = spans;
        Vectors = vectors;
    }

    /// <summary>Where each window lies among the words; the first is the whole.</summary>
    public IReadOnlyList<(int Start, int Length)> Spans { get; }

    /// <summary>The vectors, one behind the other.</summary>
    public float[] Vectors { get; }

    public int Count => Spans.Count;

    /// <summary>WordWindows of 1, 2, 3, 5, 8 and 12 words, for comparing candidates.</summary>
    public static WordWindows FineOf(WordSums words) => Of(words, Fine);

    /// <summary>A few windows, for finding candidates among all concepts.</summary>
    public static WordWindows CoarseOf(WordSums words) => Of(words, Coarse);

    private static WordWindows Of(WordSums words, (int Length, int Step)[] sizes)
    {
        List<(int Start, int Length)> spans = [(0, words.Count)];
        foreach (var (length, step) in sizes)
        {
            for (var start = 0; length < words.Count && start + length <= words.Count; start += step)
            {
                spans.Add((start, length));
            }
        }

        var vectors = new float[spans.Count * words.Size];
        for (var at = 0; at < spans.Count; at++)
        {
            words.Encode(spans[at].Start, spans[at].Length, vectors.AsSpan(at * words.Size, words.Size));
        }

        return new WordWindows(spans, vectors);
    }
}
