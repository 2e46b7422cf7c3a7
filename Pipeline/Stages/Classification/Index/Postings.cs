using System.Runtime.InteropServices;

namespace DiCoDe.Stages.Classification.Index;

/// <summary>Lists by stem (or pair of stems) of the forms or concepts that have it, with a weight: built once, then only read.</summary>
internal sealed class Postings
{
    private readonly Dictionary<long, int> _slots = [];
    private readonly List<int> _counts = [];
    private readonly List<(int Slot, int At, float Weight)> _collected = [];
    private int[] _slotOfStem = [];
    private int[] _starts = [];
    private int[] _at = [];
    private float[] _weights = [];

    public void Add(long key, int at, float weight)
    {
        ref var slot = ref CollectionsMarshal.GetValueRefOrAddDefault(_slots, key, out var isKnown);
        if (!isKnown)
        {
            slot = _counts.Count;
            _counts.Add(0);
        }

        _counts[slot]++;
        _collected.Add((slot, at, weight));
    }

    /// <summary>Ends the adding; the lists keep the order in which they were added to.</summary>
    public void Close()
    {
        _starts = new int[_counts.Count + 1];
        for (var slot = 0; slot < _counts.Count; slot++)
        {
            _starts[slot + 1] = _starts[slot] + _counts[slot];
        }

        _at = new int[_collected.Count];
        _weights = new float[_collected.Count];
        var next = _starts.AsSpan(0, _counts.Count).ToArray();
        foreach (var (slot, at, weight) in _collected)
        {
            _at[next[slot]] = at;
            _weights[next[slot]++] = weight;
        }

        _collected.Clear();
        _collected.TrimExcess();
        _counts.Clear();
        NumberStems();
    }

    /// <summary>Stems are small numbers, and are found in a table.</summary>
    private void NumberStems()
    {
        var stems = _slots.Keys.Where(StemWeights.IsStem).ToArray();
        _slotOfStem = new int[stems.Length == 0 ? 0 : stems.Max() + 1];
        Array.Fill(_slotOfStem, -1);
        foreach (var stem in stems)
        {
            _slotOfStem[stem] = _slots[stem];
            _slots.Remove(stem);
        }

        _slots.TrimExcess();
    }

    /// <summary>The list of a stem or pair; empty when nothing has it.</summary>
    /// <param name="key">The stem or pair.</param>
    /// <param name="weights">The weights, in the same order.</param>
    public ReadOnlySpan<int> Find(long key, out ReadOnlySpan<float> weights)
    {
        var slot = key < _slotOfStem.Length ? _slotOfStem[key] : _slots.GetValueOrDefault(key, -1);
        if (slot < 0)
        {
            weights = [];
            return [];
        }

        var (start, length) = (_starts[slot], _starts[slot + 1] - _starts[slot]);
        weights = _weights.AsSpan(start, length);
        return _at.AsSpan(start, length);
    }
}
