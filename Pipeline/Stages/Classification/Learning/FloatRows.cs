using System.Runtime.InteropServices;

namespace DiCoDe.Stages.Classification.Learning;

/// <summary>Rows of numbers, each of the same length, one behind the other in memory.</summary>
/// <param name="columns">Numbers in a row, at least 1.</param>
internal sealed class FloatRows(int columns)
{
    private readonly List<float> _values = [];

    public int Columns { get; } = columns > 0 ? columns : throw new ArgumentOutOfRangeException(nameof(columns));

    public int Count => _values.Count / Columns;

    public ReadOnlySpan<float> this[int row] => Values.Slice(row * Columns, Columns);

    /// <summary>All numbers, row by row.</summary>
    public ReadOnlySpan<float> Values => CollectionsMarshal.AsSpan(_values);

    /// <summary>Adds a row.</summary>
    /// <exception cref="ArgumentException">It has another length.</exception>
    public void Add(ReadOnlySpan<float> row) => row.CopyTo(AddRow(row.Length));

    /// <summary>Adds a row of zeros and gives it to be filled in; valid until the next row is added.</summary>
    public Span<float> AddRow() => AddRow(Columns);

    /// <summary>Forgets the rows and keeps the room, for the next segment.</summary>
    public void Clear() => _values.Clear();

    private Span<float> AddRow(int length)
    {
        if (length != Columns)
        {
            throw new ArgumentException($"A row has {Columns} numbers, not {length}.", nameof(length));
        }

        var start = _values.Count;
        CollectionsMarshal.SetCount(_values, start + Columns);
        var row = CollectionsMarshal.AsSpan(_values)[start..];
        row.Clear();
        return row;
    }
}
