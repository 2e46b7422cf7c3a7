namespace DiCoDe.Stages.Classification.Mapping.Clues;

/// <summary>A row of clues for each candidate.</summary>
/// <param name="count">How many candidates.</param>
internal sealed class ClueTable(int count)
{
    /// <summary>Clues of a candidate.</summary>
    public const int Columns = (int)Clue.IsAim + 1;

    private readonly float[] _values = new float[count * Columns];

    /// <summary>The same clues, to be changed without changing these.</summary>
    public ClueTable Copy()
    {
        var copy = new ClueTable(count);
        _values.CopyTo(copy._values, 0);
        return copy;
    }

    public int Count => count;

    public Span<float> this[int row] => _values.AsSpan(row * Columns, Columns);

    /// <summary>One clue of one candidate.</summary>
    public ref float this[int row, Clue clue] => ref _values[(row * Columns) + (int)clue];
}
