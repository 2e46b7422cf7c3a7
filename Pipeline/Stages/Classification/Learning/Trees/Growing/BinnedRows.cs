namespace DiCoDe.Stages.Classification.Learning.Trees.Growing;

/// <summary>Rows as bins, column by column.</summary>
internal sealed class BinnedRows
{
    private readonly byte[][] _bins;

    public BinnedRows(FloatRows rows)
    {
        Count = rows.Count;
        Columns = [.. Enumerable.Range(0, rows.Columns).Select(column => ColumnBins.Of(rows, column))];
        _bins = [.. Columns.Select(_ => new byte[rows.Count])];
        for (var row = 0; row < rows.Count; row++)
        {
            var values = rows[row];
            for (var column = 0; column < values.Length; column++)
            {
                _bins[column][row] = Columns[column].BinOf(values[column]);
            }
        }
    }

    public int Count { get; }

    public ColumnBins[] Columns { get; }

    public byte[] this[int column] => _bins[column];
}
