using DiCoDe.Stages.Classification.Encoder;
using DiCoDe.Stages.Classification.Index;
using DiCoDe.Stages.Classification.Learning;
using DiCoDe.Stages.Classification.Mapping.Candidates;

namespace DiCoDe.Stages.Classification.Mapping.Clues;

/// <summary>Gathers the clues of a segment's candidates that follow from its words.</summary>
/// <param name="index">The forms of the concepts.</param>
/// <param name="concepts">The vectors of the concepts, one behind the other.</param>
/// <param name="size">The length of a vector.</param>
/// <param name="bank">The phrases that are known to mean a concept.</param>
/// <param name="facts">What the taxonomy tells of concepts.</param>
internal sealed class CandidateClues(FormIndex index, float[] concepts, int size, PhraseBank bank, ConceptFacts facts)
{
    /// <summary>So many of the nearest phrases of the lexicon have a vote.</summary>
    private const int Voters = 10;

    private readonly TopPlaces _top = new(Voters);
    private readonly HashSet<int> _voters = [];
    private float[] _vectors = [];
    private float[] _products = [];

    public SegmentCandidates Of(IndexText text, WordSums words, int[] candidates, LexicalScores scores, float[] sums)
    {
        var segment = new SegmentWords(text);
        var rows = new ClueTable(candidates.Length);
        var spans = new (int, int)[candidates.Length];
        var forms = new int[candidates.Length];
        var windows = WordWindows.FineOf(words);
        var nearest = NearestWindows(candidates, windows);
        var matches = new FormMatch[candidates.Length];
        var mass = segment.Mass(index.Weights) + 1e-6f;
        for (var at = 0; at < candidates.Length; at++)
        {
            var row = rows[at];
            var concept = candidates[at];
            var match = matches[at] = FormMatch.Of(concept, index, scores, segment);
            forms[at] = match.ExactForm >= 0 ? match.ExactForm : match.Form;
            Lexical(row, concept, match, scores, segment, mass);
            row[(int)Clue.Whole] = MatrixProducts.Dot(concepts.AsSpan(concept * size, size), windows.Vectors.AsSpan(0, size));
            var (window, nearness) = nearest[at];
            row[(int)Clue.Window] = nearness;
            row[(int)Clue.WindowWords] = windows.Spans[window].Length;
            facts.Fill(concept, row);
            spans[at] = match.Span is { First: >= 0 } span ? span : segment.SpanOf(windows.Spans[window]);
            Surroundings.Fill(row, text, spans[at]);
        }

        Phrases(rows, candidates, windows);
        CandidateComparison.Fill(rows, matches, index);
        return new SegmentCandidates { Text = text, Concepts = candidates, Rows = rows, Spans = spans, Forms = forms, Sums = sums };
    }

    private void Lexical(Span<float> row, int concept, FormMatch match, LexicalScores scores, SegmentWords segment, float mass)
    {
        var form = index.Forms[match.Form];
        row[(int)Clue.Lexical] = scores.Lexical[concept];
        row[(int)Clue.LexicalPreferred] = scores.Likeness[index.FormsOf(concept).First];
        row[(int)Clue.Coverage] = scores.Matched[match.Form] / form.Mass;
        row[(int)Clue.Described] = scores.Described[concept];
        row[(int)Clue.Merged] = scores.Merged[concept];
        row[(int)Clue.FormWords] = form.Content.Length;
        row[(int)Clue.MatchedMass] = scores.Matched[match.Form];
        row[(int)Clue.UnmatchedMass] = form.Mass - scores.Matched[match.Form];
        row[(int)Clue.RarestWord] = RarestOf(match.Stems);
        row[(int)Clue.MatchedWords] = match.Stems.Length;
        row[(int)Clue.Exact] = match.Exactness;
        row[(int)Clue.ExactWords] = match.ExactWords;
        row[(int)Clue.Proximity] = segment.Spread(match.Stems);
        row[(int)Clue.IsPreferred] = match.Form == index.FormsOf(concept).First ? 1 : 0;
        row[(int)Clue.CoveredForms] = match.CoveredForms;
        row[(int)Clue.FirstPosition] = match.Stems.Length == 0 ? -1 : match.Stems.Min(segment.FirstOf);
        row[(int)Clue.IsForeign] = form.Kind == FormKind.Foreign ? 1 : 0;
        row[(int)Clue.IsLexicon] = form.Kind == FormKind.Lexicon ? 1 : 0;
        row[(int)Clue.ExactLexicon] = match.IsExactLexicon ? 1 : 0;
        row[(int)Clue.ExactLabel] = match.IsExactLabel ? 1 : 0;
        row[(int)Clue.SegmentWords] = segment.Count;
        row[(int)Clue.SegmentShare] = scores.Matched[match.Form] / mass;
    }

    private float RarestOf(int[] stems)
    {
        var most = 0f;
        foreach (var stem in stems)
        {
            most = MathF.Max(most, index.Weights[stem]);
        }

        return most;
    }

    /// <summary>For each candidate, the window that is nearest to it, and how near.</summary>
    private (int Window, float Nearness)[] NearestWindows(int[] candidates, WordWindows windows)
    {
        Grow(ref _vectors, candidates.Length * size);
        for (var at = 0; at < candidates.Length; at++)
        {
            concepts.AsSpan(candidates[at] * size, size).CopyTo(_vectors.AsSpan(at * size));
        }

        var nearest = new (int Window, float Nearness)[candidates.Length];
        Array.Fill(nearest, (0, float.NegativeInfinity));
        var products = Products(windows, _vectors.AsSpan(0, candidates.Length * size), candidates.Length);
        for (var window = 0; window < windows.Count; window++)
        {
            var row = products.Slice(window * candidates.Length, candidates.Length);
            for (var at = 0; at < row.Length; at++)
            {
                if (row[at] > nearest[at].Nearness)
                {
                    nearest[at] = (window, row[at]);
                }
            }
        }

        return nearest;
    }

    /// <summary>How near the phrases of each candidate are to the segment, and whose are the nearest.</summary>
    private void Phrases(ClueTable rows, int[] candidates, WordWindows windows)
    {
        List<int> owners = [];
        foreach (var (at, range) in candidates.Select((concept, at) => (at, bank.Of(concept))))
        {
            Grow(ref _vectors, (owners.Count + range.Count) * size);
            bank.VectorsOf(range).CopyTo(_vectors.AsSpan(owners.Count * size));
            owners.AddRange(Enumerable.Repeat(at, range.Count));
        }

        var products = Products(windows, _vectors.AsSpan(0, owners.Count * size), owners.Count);
        var nearest = products[..owners.Count].ToArray();
        for (var window = 1; window < windows.Count; window++)
        {
            MatrixProducts.Raise(nearest, products.Slice(window * owners.Count, owners.Count));
        }

        for (var phrase = 0; phrase < owners.Count; phrase++)
        {
            ref var best = ref rows[owners[phrase], Clue.LexiconNearness];
            best = MathF.Max(best, nearest[phrase]);
        }

        _voters.Clear();
        _top.Add(nearest, Voters, _voters);
        foreach (var phrase in _voters)
        {
            rows[owners[phrase], Clue.LexiconVotes]++;
        }
    }

    /// <summary>Each window times each vector: a row for each window.</summary>
    private ReadOnlySpan<float> Products(WordWindows windows, ReadOnlySpan<float> vectors, int count)
    {
        Grow(ref _products, windows.Count * count);
        MatrixProducts.TimesTransposed(windows.Vectors, vectors, _products, 0, windows.Count, count, size);
        return _products.AsSpan(0, windows.Count * count);
    }

    private static void Grow(ref float[] room, int size)
    {
        if (room.Length < size)
        {
            Array.Resize(ref room, Math.Max(size, 2 * room.Length));
        }
    }
}
