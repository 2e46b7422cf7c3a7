using System.Collections.Immutable;

using DiCoDe.Domain.Demand;

namespace DiCoDe.Reports.Csv;

/// <summary>The columns of one published file, in order. Changing them changes a published format.</summary>
internal sealed record CsvTable<TRow>(string File, string Title) : ICsvTable
{
    /// <inheritdoc/>
    public IReadOnlyList<CsvColumnEntry> Entries => [.. Columns.Select(column => column.Entry)];

    /// <inheritdoc/>
    public CsvDialect Dialect { get; init; } = CsvDialect.Standard;

    private ImmutableArray<CsvColumn<TRow>> Columns { get; init; } = [];

    /// <summary>Adds a column of text.</summary>
    public CsvTable<TRow> Text(string name, string meaning, Func<TRow, string> value) =>
        With(new(name, "string", "", meaning), (cells, row) => cells.Text(value(row)));

    /// <summary>Adds a column of texts that recur as the same instances: keys, names, signs.</summary>
    public CsvTable<TRow> Known(string name, string meaning, Func<TRow, string> value) =>
        With(new(name, "string", "", meaning), (cells, row) => cells.Known(value(row)));

    /// <summary>Adds a column of whole numbers; <see langword="null"/> is an empty cell.</summary>
    public CsvTable<TRow> Whole(string name, string unit, string meaning, Func<TRow, int?> value) =>
        With(new(name, "integer", unit, meaning), (cells, row) => cells.Whole(value(row)));

    /// <summary>Adds a column of numbers with six decimals; <see langword="null"/> is an empty cell.</summary>
    public CsvTable<TRow> Number(string name, string unit, string meaning, Func<TRow, double?> value) =>
        With(new(name, "number", unit, meaning), (cells, row) => cells.Number(value(row), "0.000000"));

    /// <summary>Adds a column of numbers of whatever kind, with up to six decimals; <see langword="null"/> is an empty cell.</summary>
    public CsvTable<TRow> Measure(string name, string unit, string meaning, Func<TRow, double?> value) =>
        With(new(name, "number", unit, meaning), (cells, row) => WriteMeasure(cells, value(row)));

    /// <summary>Adds a column of true or false.</summary>
    public CsvTable<TRow> Flag(string name, string meaning, Func<TRow, bool> value) =>
        With(new(name, "boolean", "", meaning), (cells, row) => cells.Ascii(value(row) ? "true"u8 : "false"u8));

    /// <summary>Adds a column of days (2026-11-15); <see langword="null"/> is an empty cell.</summary>
    public CsvTable<TRow> Day(string name, string meaning, Func<TRow, DateOnly?> value) =>
        With(new(name, "date", "", meaning), (cells, row) => WriteDay(cells, value(row)));

    /// <summary>The same table, written for programs or for a spreadsheet.</summary>
    public CsvTable<TRow> In(CsvDialect dialect) => this with { Dialect = dialect };

    /// <summary>The file with the header and the rows, which are gone through when it is written.</summary>
    public ReportFile Write(IEnumerable<TRow> rows) => new(File, target => Write(rows, target));

    /// <summary>Writes the header and the rows to a stream that stays open.</summary>
    public void Write(IEnumerable<TRow> rows, Stream target)
    {
        var cells = new Utf8Row(Dialect);
        cells.Begin();
        foreach (var column in Columns)
        {
            cells.Text(column.Entry.Name);
        }

        cells.End();
        foreach (var row in rows)
        {
            foreach (var column in Columns)
            {
                column.Write(cells, row);
            }

            cells.End();
            if (cells.IsFull)
            {
                cells.Flush(target);
            }
        }

        cells.Flush(target);
    }

    /// <summary>Most measures are counts, which are written as such.</summary>
    private static void WriteMeasure(Utf8Row cells, double? value)
    {
        if (value is >= int.MinValue and <= int.MaxValue && (int)value is var whole && whole == value && (whole != 0 || !double.IsNegative(value.Value)))
        {
            cells.Whole(whole);
            return;
        }

        cells.Number(value, "0.######");
    }

    private static void WriteDay(Utf8Row cells, DateOnly? day)
    {
        if (day is { } some)
        {
            cells.Day(some);
            return;
        }

        cells.Ascii([]);
    }

    private CsvTable<TRow> With(CsvColumnEntry entry, Action<Utf8Row, TRow> write) =>
        this with { Columns = Columns.Add(new CsvColumn<TRow>(entry, write)) };
}
