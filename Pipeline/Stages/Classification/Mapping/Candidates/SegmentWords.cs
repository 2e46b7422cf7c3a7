using DiCoDe.Stages.Classification.Index;

namespace DiCoDe.Stages.Classification.Mapping.Candidates;

/// <summary>Where the stems of a segment stand.</summary>
internal sealed class SegmentWords
{
    private readonly int[] _sequence;
    private readonly int[] _places;
    private readonly Dictionary<int, List<int>> _positions = [];

    public SegmentWords(IndexText text)
    {
        Count = text.Words.Count;
        Joined = $" {text.Joined()} ";
        List<int> sequence = [];
        List<int> places = [];
        for (var at = 0; at < text.Words.Count; at++)
        {
            var word = text.Words[at];
            if (word.IsJoining)
            {
                continue;
            }

            sequence.Add(word.Stem);
            places.Add(at);
            if (word.Stem >= 0)
            {
                if (!_positions.TryGetValue(word.Stem, out var positions))
                {
                    _positions.Add(word.Stem, positions = []);
                }

                positions.Add(at);
            }
        }

        _sequence = [.. sequence];
        _places = [.. places];
    }

    /// <summary>How many words there are.</summary>
    public int Count { get; }

    /// <summary>The folded words with a space before, between and after.</summary>
    public string Joined { get; }

    public bool Has(int stem) => _positions.ContainsKey(stem);

    /// <summary>Those of some stems that the segment has, each once.</summary>
    public int[] Shared(int[] stems)
    {
        List<int> shared = new(stems.Length);
        foreach (var stem in stems)
        {
            if (Has(stem) && !shared.Contains(stem))
            {
                shared.Add(stem);
            }
        }

        return [.. shared];
    }

    public int FirstOf(int stem) => _positions[stem][0];

    /// <summary>Where a sequence of stems stands in one piece: a number among the words that do not only join others; -1 for nowhere.</summary>
    public int Find(ReadOnlySpan<int> stems) => stems.IsEmpty ? -1 : _sequence.AsSpan().IndexOf(stems);

    /// <summary>From numbers among the words that do not only join others to numbers among all words.</summary>
    public (int First, int Last) SpanOf((int Start, int Length) content) =>
        content.Length == 0 || _places.Length == 0 ? (0, Math.Max(0, Count - 1)) : (_places[content.Start], _places[content.Start + content.Length - 1]);

    /// <summary>The first and the last word of the narrowest stretch around all of some stems of the segment.</summary>
    public (int First, int Last) Narrowest(ReadOnlySpan<int> stems)
    {
        var best = (First: 0, Last: int.MaxValue);
        foreach (var start in stems)
        {
            foreach (var position in _positions[start])
            {
                var (first, last) = (position, position);
                foreach (var stem in stems)
                {
                    var nearest = _positions[stem].MinBy(other => Math.Abs(other - position));
                    (first, last) = (Math.Min(first, nearest), Math.Max(last, nearest));
                }

                if (last - first < best.Last - best.First)
                {
                    best = (first, last);
                }
            }
        }

        return best;
    }

    /// <summary>How far the stems stand from one of them, divided by their number.</summary>
    public float Spread(ReadOnlySpan<int> stems)
    {
        if (stems.Length < 2)
        {
            return 0;
        }

        var best = int.MaxValue;
        foreach (var start in stems)
        {
            foreach (var position in _positions[start])
            {
                var farthest = 0;
                foreach (var stem in stems)
                {
                    var nearest = int.MaxValue;
                    foreach (var other in _positions[stem])
                    {
                        nearest = Math.Min(nearest, Math.Abs(other - position));
                    }

                    farthest = Math.Max(farthest, nearest);
                }

                best = Math.Min(best, farthest);
            }
        }

        return (float)best / stems.Length;
    }

    /// <summary>The summed weight of the segment's stems.</summary>
    public float Mass(StemWeights weights)
    {
        var mass = 0f;
        foreach (var stem in _positions.Keys)
        {
            mass += weights[stem];
        }

        return mass;
    }

    /// <summary>The summed weight of those stems that the segment has, each once.</summary>
    public float Mass(int[] stems, StemWeights weights)
    {
        var mass = 0f;
        for (var at = 0; at < stems.Length; at++)
        {
            if (stems[at] >= 0 && Has(stems[at]) && Array.IndexOf(stems, stems[at]) == at)
            {
                mass += weights[stems[at]];
            }
        }

        return mass;
    }
}
