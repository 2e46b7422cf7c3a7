using System.Runtime.InteropServices;

namespace DiCoDe.Stages.Classification.Learning.Linear;

/// <summary>Texts as hashed n-grams with what is known about them, to learn from.</summary>
/// <param name="extras">Further numbers of each text, of about the size of 1; may be 0.</param>
internal sealed class SparseRows(int extras)
{
    private readonly List<uint> _terms = [];
    private readonly List<int> _ends = [0];
    private readonly List<float> _extras = [];
    private readonly List<float> _targets = [];
    private readonly List<float> _weights = [];

    public int Extras { get; } = extras;

    public int Count => _targets.Count;

    /// <summary>1 for yes, 0 for no.</summary>
    public ReadOnlySpan<float> Targets => CollectionsMarshal.AsSpan(_targets);

    /// <summary>How much each text counts; above 0.</summary>
    public ReadOnlySpan<float> Weights => CollectionsMarshal.AsSpan(_weights);

    /// <summary>Adds a text.</summary>
    /// <param name="terms">The hashes of its n-grams (<see cref="TermHash"/>), as often as they occur.</param>
    /// <param name="extras">Its further numbers.</param>
    /// <param name="isYes">What it is.</param>
    /// <param name="weight">How much it counts; above 0.</param>
    /// <exception cref="ArgumentException">It has another count of further numbers.</exception>
    public void Add(ReadOnlySpan<uint> terms, ReadOnlySpan<float> extras, bool isYes, float weight = 1)
    {
        if (extras.Length != Extras)
        {
            throw new ArgumentException($"A text has {Extras} further numbers, not {extras.Length}.", nameof(extras));
        }

        _terms.AddRange(terms);
        _ends.Add(_terms.Count);
        _extras.AddRange(extras);
        _targets.Add(isYes ? 1 : 0);
        _weights.Add(weight);
    }

    public ReadOnlySpan<uint> TermsOf(int row) => CollectionsMarshal.AsSpan(_terms)[_ends[row].._ends[row + 1]];

    public ReadOnlySpan<float> ExtrasOf(int row) => CollectionsMarshal.AsSpan(_extras).Slice(row * Extras, Extras);
}
