using DiCoDe.Stages.Classification.Encoder;
using DiCoDe.Stages.Classification.Index;
using DiCoDe.Stages.Classification.Learning;
using DiCoDe.Stages.Classification.Mapping.Clues;

namespace DiCoDe.Stages.Classification.Mapping.Candidates;

/// <summary>Finds the candidates of a segment. One for each thread: it keeps room for its work.</summary>
internal sealed class SegmentReader
{
    /// <summary>How much a nearness counts beside lexical likeness when candidates are chosen.</summary>
    private const float WindowFactor = 8;
    private const float WholeFactor = 4;
    private const float MergedFactor = 0.25f;

    private readonly FormIndex _index;
    private readonly TextEncoder _encoder;
    private readonly CandidateClues _clues;
    private readonly LexicalScores _scores;
    private readonly ConceptNearness _nearness;
    private readonly float[] _sum;
    private readonly TopPlaces _top;
    private readonly CandidateBreadth _breadth;

    public SegmentReader(FormIndex index, TextEncoder encoder, float[] concepts, PackedVectors packed, PhraseBank bank, ConceptFacts facts, CandidateBreadth breadth)
    {
        _breadth = breadth;
        _top = new TopPlaces(breadth.BySum);
        _index = index;
        _encoder = encoder;
        _scores = index.NewScores();
        _nearness = new ConceptNearness(packed, index.Concepts);
        _sum = new float[index.Concepts];
        _clues = new CandidateClues(index, concepts, encoder.Shape.Dimensions, bank, facts);
    }

    /// <summary>The candidates of some texts, in their order.</summary>
    public IEnumerable<SegmentCandidates> Read(IEnumerable<IndexText> texts)
    {
        foreach (var some in texts.Chunk(ConceptNearness.MostTexts))
        {
            var words = Array.ConvertAll(some, text => _encoder.Sum(_encoder.Read(text)));
            _nearness.Compare(Array.ConvertAll(words, WordWindows.CoarseOf));
            for (var at = 0; at < some.Length; at++)
            {
                yield return Read(some[at], words[at], _nearness.WholeOf(at), _nearness.WindowOf(at));
            }
        }
    }

    private SegmentCandidates Read(IndexText text, WordSums words, ReadOnlySpan<float> whole, ReadOnlySpan<float> window)
    {
        _index.Score(text, _scores);
        _scores.Lexical.CopyTo(_sum, 0);
        Dense.AddScaled(_sum, window, WindowFactor);
        Dense.AddScaled(_sum, whole, WholeFactor);
        Dense.AddScaled(_sum, _scores.Merged, MergedFactor);
        SortedSet<int> chosen = [];
        _top.Add(_sum, _breadth.BySum, chosen);
        _top.Add(_scores.Lexical, _breadth.ByEach, chosen);
        _top.Add(_scores.Coverage, _breadth.ByEach, chosen);
        _top.Add(window, _breadth.ByEach, chosen);
        _top.Add(whole, _breadth.ByEach, chosen);
        _top.Add(_scores.Merged, _breadth.ByEach / 2, chosen);
        int[] concepts = [.. chosen];
        return _clues.Of(text, words, concepts, _scores, Array.ConvertAll(concepts, concept => _sum[concept]));
    }
}
