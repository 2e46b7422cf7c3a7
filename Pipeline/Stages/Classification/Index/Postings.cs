using System.Runtime.InteropServices;

namespace DiCoDe.Stages.Classification.Index;

/// <summary>Lists by stem (or pair of stems) of the forms or concepts that have it, with a weight: built once, then only read.</summary>
internal sealed class Postings
{
    private readonly Dictionary<long, int> _slots = [];
    private readonly List<int> _counts = [];
    private readonly List<(int Slot, int At, float Weight)> _collected = [];
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
    }

    /// <summary>The list of a stem or pair; empty when nothing has it.</summary>
    public (ReadOnlyMemory<int> At, ReadOnlyMemory<float> Weights) this[long key] => _slots.TryGetValue(key, out var slot)
        ? (_at.AsMemory(_starts[slot], _starts[slot + 1] - _starts[slot]), _weights.AsMemory(_starts[slot], _starts[slot + 1] - _starts[slot]))
        : default;
}
