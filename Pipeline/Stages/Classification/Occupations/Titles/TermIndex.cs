using System.Runtime.InteropServices;

namespace DiCoDe.Stages.Classification.Occupations.Titles;

/// <summary>Compares a text with many by the cosine of their TF-IDF vectors (1 + ln count) · (ln((n + 1) / (texts with it + 1)) + 1). Once built it is
/// only read, by any number of threads.</summary>
internal sealed class TermIndex
{
    private readonly Dictionary<uint, int> _slots = [];
    private readonly float[] _weights;
    private readonly int[] _starts;
    private readonly int[] _texts;
    private readonly float[] _values;
    private readonly float _unknown;

    /// <param name="texts">The terms of each text.</param>
    public TermIndex(IReadOnlyList<IEnumerable<uint>> texts)
    {
        Count = texts.Count;
        List<int> found = [];
        var counted = texts.Select(terms => Counts(terms, found)).ToArray();
        _unknown = MathF.Log(Count + 1f) + 1;
        _weights = [.. found.Select(with => MathF.Log((Count + 1f) / (with + 1f)) + 1)];
        _starts = new int[found.Count + 1];
        for (var slot = 0; slot < found.Count; slot++)
        {
            _starts[slot + 1] = _starts[slot] + found[slot];
        }

        var next = _starts[..^1];
        _texts = new int[_starts[^1]];
        _values = new float[_starts[^1]];
        for (var text = 0; text < counted.Length; text++)
        {
            var length = 1 / (MathF.Sqrt(counted[text].Sum(term => ValueOf(term) * ValueOf(term))) + 1e-9f);
            foreach (var term in counted[text])
            {
                _texts[next[term.Slot]] = text;
                _values[next[term.Slot]++] = ValueOf(term) * length;
            }
        }
    }

    /// <summary>How many texts there are.</summary>
    public int Count { get; }

    /// <summary>The weight of a term: the more texts have it, the smaller.</summary>
    public float WeightOf(uint term) => _slots.TryGetValue(term, out var slot) ? _weights[slot] : _unknown;

    /// <summary>Whether any text has a term.</summary>
    public bool Knows(uint term) => _slots.ContainsKey(term);

    /// <summary>Adds to each text's score its cosine with a text, times a factor.</summary>
    public void Score(IEnumerable<uint> terms, float factor, Span<float> scores)
    {
        Dictionary<uint, int> counts = [];
        foreach (var term in terms)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, term, out _)++;
        }

        var square = 0f;
        foreach (var (term, count) in counts)
        {
            var value = (1 + MathF.Log(count)) * WeightOf(term);
            square += value * value;
        }

        var scale = factor / (MathF.Sqrt(square) + 1e-9f);
        foreach (var (term, count) in counts)
        {
            if (!_slots.TryGetValue(term, out var slot))
            {
                continue;
            }

            var value = (1 + MathF.Log(count)) * _weights[slot] * scale;
            var (start, end) = (_starts[slot], _starts[slot + 1]);
            for (var at = start; at < end; at++)
            {
                scores[_texts[at]] += value * _values[at];
            }
        }
    }

    private List<(int Slot, int Count)> Counts(IEnumerable<uint> terms, List<int> found)
    {
        Dictionary<int, int> counts = [];
        foreach (var term in terms)
        {
            ref var slot = ref CollectionsMarshal.GetValueRefOrAddDefault(_slots, term, out var isKnown);
            if (!isKnown)
            {
                slot = found.Count;
                found.Add(0);
            }

            CollectionsMarshal.GetValueRefOrAddDefault(counts, slot, out _)++;
        }

        foreach (var slot in counts.Keys)
        {
            found[slot]++;
        }

        return [.. counts.Select(count => (count.Key, count.Value))];
    }

    private float ValueOf((int Slot, int Count) term) => (1 + MathF.Log(term.Count)) * _weights[term.Slot];
}
