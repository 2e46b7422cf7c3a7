using DiCoDe.Stages.Classification.Encoder;
using DiCoDe.Stages.Classification.Index;

namespace DiCoDe.Stages.Classification.Mapping.Candidates;

/// <summary>Finds the candidates of a segment. One for each thread: it keeps room for its work.</summary>
internal sealed class SegmentReader
{
    /// <summary>How much a nearness counts beside lexical likeness when candidates are chosen.</summary>
    private const float WindowFactor = 8;
    private const float WholeFactor = 4;
    private const float MergedFactor = 0.25f;
    private const int MostBySum = 90;
    private const int MostByEach = 20;

    private readonly WordStems _stems;
    private readonly FormIndex _index;
    private readonly TextEncoder _encoder;
    private readonly float[] _concepts;
    private readonly CandidateClues _clues;
    private readonly LexicalScores _scores;
    private readonly float[] _window;
    private readonly float[] _whole;
    private readonly float[] _sum;
    private float[] _products = [];

    public SegmentReader(WordStems stems, FormIndex index, TextEncoder encoder, float[] concepts, PhraseBank bank, ConceptFacts facts)
    {
        _stems = stems;
        _index = index;
        _encoder = encoder;
        _concepts = concepts;
        _scores = index.NewScores();
        _window = new float[index.Concepts];
        _whole = new float[index.Concepts];
        _sum = new float[index.Concepts];
        _clues = new CandidateClues(index, encoder, concepts, bank, facts);
    }

    /// <summary>The candidates of a text.</summary>
    public SegmentCandidates Read(string text) => Read(_stems.Read(text));

    public SegmentCandidates Read(IndexText text)
    {
        _index.Score(text, _scores);
        var words = _encoder.Read(text);
        Compare(Windows.CoarseOf(words, _encoder));
        for (var concept = 0; concept < _sum.Length; concept++)
        {
            _sum[concept] = _scores.Lexical[concept] + (WindowFactor * _window[concept]) + (WholeFactor * _whole[concept]) + (MergedFactor * _scores.Merged[concept]);
        }

        SortedSet<int> chosen = [];
        Top(_sum, MostBySum, chosen);
        Top(_scores.Lexical, MostByEach, chosen);
        Top(_scores.Coverage, MostByEach, chosen);
        Top(_window, MostByEach, chosen);
        Top(_whole, MostByEach, chosen);
        Top(_scores.Merged, MostByEach / 2, chosen);
        int[] concepts = [.. chosen];
        return _clues.Of(text, words, concepts, _scores, _whole, Array.ConvertAll(concepts, concept => _sum[concept]));
    }

    private void Compare(Windows windows)
    {
        var size = _encoder.Shape.Dimensions;
        if (_products.Length < windows.Count * _index.Concepts)
        {
            _products = new float[windows.Count * _index.Concepts];
        }

        MatrixProducts.TimesTransposed(windows.Vectors, _concepts, _products, 0, windows.Count, _index.Concepts, size);
        _products.AsSpan(0, _index.Concepts).CopyTo(_whole);
        _products.AsSpan(0, _index.Concepts).CopyTo(_window);
        for (var window = 1; window < windows.Count; window++)
        {
            var row = _products.AsSpan(window * _index.Concepts, _index.Concepts);
            for (var concept = 0; concept < row.Length; concept++)
            {
                _window[concept] = MathF.Max(_window[concept], row[concept]);
            }
        }
    }

    /// <summary>Adds the places of the largest numbers above 0; ties by place.</summary>
    private static void Top(float[] scores, int most, SortedSet<int> chosen)
    {
        var queue = new PriorityQueue<int, (float, int)>(most + 1);
        var least = 0f;
        for (var at = 0; at < scores.Length; at++)
        {
            if (scores[at] > least || (scores[at] > 0 && queue.Count < most))
            {
                if (queue.Count < most)
                {
                    queue.Enqueue(at, (scores[at], -at));
                }
                else
                {
                    queue.EnqueueDequeue(at, (scores[at], -at));
                }

                if (queue.Count == most && queue.TryPeek(out _, out var smallest))
                {
                    least = smallest.Item1;
                }
            }
        }

        foreach (var (at, _) in queue.UnorderedItems)
        {
            chosen.Add(at);
        }
    }
}
