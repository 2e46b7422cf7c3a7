using System.Runtime.InteropServices;

namespace DiCoDe.Stages.Classification.Learning;

/// <summary>Rows with what is known about them, to learn from.</summary>
/// <param name="columns">Numbers in a row, at least 1.</param>
internal sealed class TrainingRows(int columns)
{
    private readonly List<float> _targets = [];
    private readonly List<float> _weights = [];

    public FloatRows Rows { get; } = new(columns);

    public int Count => _targets.Count;

    /// <summary>1 for yes, 0 for no, between them for a share.</summary>
    public ReadOnlySpan<float> Targets => CollectionsMarshal.AsSpan(_targets);

    /// <summary>How much each row counts, 1 usually; above 0.</summary>
    public ReadOnlySpan<float> Weights => CollectionsMarshal.AsSpan(_weights);

    public void Add(ReadOnlySpan<float> row, bool isYes, float weight = 1)
    {
        Rows.Add(row);
        _targets.Add(isYes ? 1 : 0);
        _weights.Add(weight);
    }

    /// <summary>The share of yes by weight, kept off 0 and 1 so that its log odds exist.</summary>
    public double ShareOfYes => Logistic.Share(Targets, Weights);
}
