namespace DiCoDe.Stages.Classification.Encoder;

/// <summary>Makes the query of a training step: a pair's words, mostly put into a sentence as ads write them, with a few words left out.</summary>
internal sealed class QueryComposer
{
    private const int LongestFrame = 40;
    private const int BeforePhrase = 15;
    private const float FramedInSentence = 0.7f;
    private const float SameType = 0.9f;

    private static readonly bool[] BothTypes = [false, true];

    private readonly TrainingSet _set;
    private readonly TrainingSettings _settings;
    private readonly int[][] _byKind;
    private readonly double[] _bounds;
    private readonly int[][] _formsByType;
    private readonly int[][] _framesByType;

    public QueryComposer(TrainingSet set, TrainingSettings settings)
    {
        _set = set;
        _settings = settings;
        _byKind = [.. Enum.GetValues<PairKind>().Select(kind => Numbers(set.Pairs, pair => pair.Kind == kind))];
        _bounds = new double[_byKind.Length];
        var total = 0.0;
        for (var kind = 0; kind < _byKind.Length; kind++)
        {
            total += settings.Weights.GetValueOrDefault((PairKind)kind) * _byKind[kind].Length;
            _bounds[kind] = total;
        }

        _formsByType = [.. BothTypes.Select(isKnowledge => Numbers(set.Pairs, pair => IsForm(pair.Kind) && pair.Kind != PairKind.ForeignLabel && set.Concepts[pair.Concepts[0]].IsKnowledge == isKnowledge))];
        _framesByType = [.. BothTypes.Select(isKnowledge => Numbers(set.Frames, frame => frame.Contains(TrainingSet.SlotOf(isKnowledge))))];
    }

    /// <summary>How much there is to go through once.</summary>
    public double Total => _bounds[^1];

    /// <summary>Draws a pair and makes its query.</summary>
    /// <param name="draw">Where chance comes from.</param>
    /// <param name="words">Filled with the query's words.</param>
    /// <param name="means">Filled with every concept that the query means.</param>
    /// <returns>The pair and the concept to find.</returns>
    public (TrainingPair Pair, int Concept) Compose(ref Draw draw, List<int> words, List<int> means)
    {
        var at = draw.Share() * Total;
        var kind = 0;
        while (kind < _bounds.Length - 1 && _bounds[kind] <= at)
        {
            kind++;
        }

        var pair = _set.Pairs[_byKind[kind][draw.Below(_byKind[kind].Length)]];
        var concept = pair.Concepts[draw.Below(pair.Concepts.Length)];
        words.Clear();
        means.Clear();
        means.AddRange(pair.Concepts);
        if (IsForm(pair.Kind) && draw.Share() < _settings.Framed)
        {
            Frame(ref draw, pair, _set.Concepts[concept].IsKnowledge, words, means);
        }
        else
        {
            words.AddRange(pair.Words);
        }

        Drop(ref draw, words);
        return (pair, concept);
    }

    public static bool IsForm(PairKind kind) => kind is PairKind.Label or PairKind.ForeignLabel or PairKind.Wording;

    private void Frame(ref Draw draw, TrainingPair pair, bool isKnowledge, List<int> words, List<int> means)
    {
        var type = draw.Share() < SameType == isKnowledge ? 1 : 0;
        var frames = _framesByType[type];
        if (draw.Share() < FramedInSentence && frames.Length > 0)
        {
            var frame = _set.Frames[frames[draw.Below(frames.Length)]];
            var slot = TrainingSet.SlotOf(type == 1);
            var chosen = draw.Below(frame.Count(word => word == slot));
            var phraseAt = 0;
            foreach (var word in frame)
            {
                if (word >= 0)
                {
                    words.Add(word);
                }
                else if (word == slot && chosen-- == 0)
                {
                    phraseAt = words.Count;
                    words.AddRange(pair.Words);
                }
                else
                {
                    AddOther(ref draw, _formsByType[word == slot ? type : 1 - type], words, means);
                }
            }

            Shorten(words, phraseAt);
            return;
        }

        if (draw.Share() < 0.8f)
        {
            AddNoise(ref draw, 8, words);
        }

        var isPair = draw.Share() < 0.3f;
        var isFirst = draw.Share() < 0.5f;
        var forms = _formsByType[isKnowledge ? 1 : 0];
        if (isPair && isFirst)
        {
            AddOther(ref draw, forms, words, means);
        }

        words.AddRange(pair.Words);
        if (isPair && !isFirst)
        {
            AddOther(ref draw, forms, words, means);
        }

        if (draw.Share() < 0.5f)
        {
            AddNoise(ref draw, 6, words);
        }
    }

    private void AddOther(ref Draw draw, int[] forms, List<int> words, List<int> means)
    {
        if (forms.Length == 0)
        {
            return;
        }

        var other = _set.Pairs[forms[draw.Below(forms.Length)]];
        words.AddRange(other.Words);
        means.AddRange(other.Concepts);
    }

    private void AddNoise(ref Draw draw, int most, List<int> words)
    {
        if (_set.Noise.Count == 0)
        {
            return;
        }

        var noise = _set.Noise[draw.Below(_set.Noise.Count)];
        var length = 1 + draw.Below(Math.Min(most, noise.Length));
        words.AddRange(noise.AsSpan(draw.Below(noise.Length - length + 1), length));
    }

    private static void Shorten(List<int> words, int phraseAt)
    {
        if (words.Count > LongestFrame)
        {
            var start = Math.Max(0, Math.Min(words.Count - LongestFrame, phraseAt - BeforePhrase));
            words.RemoveRange(start + LongestFrame, words.Count - start - LongestFrame);
            words.RemoveRange(0, start);
        }
    }

    private void Drop(ref Draw draw, List<int> words)
    {
        if (words.Count <= 2)
        {
            return;
        }

        var kept = 0;
        var spare = words[0];
        for (var at = 0; at < words.Count; at++)
        {
            if (draw.Share() >= _settings.Dropped)
            {
                words[kept++] = words[at];
            }
        }

        if (kept == 0)
        {
            words[kept++] = spare;
        }

        words.RemoveRange(kept, words.Count - kept);
    }

    private static int[] Numbers<T>(IReadOnlyList<T> all, Func<T, bool> isWanted) => [.. Enumerable.Range(0, all.Count).Where(at => isWanted(all[at]))];
}
