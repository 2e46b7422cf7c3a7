using System.Collections.Immutable;

using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Csv;

namespace DiCoDe.Reports.Export;

/// <summary>The columns of one exported file, in order; each with its entry in the dictionary, so that they cannot part.</summary>
internal sealed record ExportTable<TRow>(string File, string Title) : ICsvTable
{
    private const int RowsPerNews = 20_000;

    /// <inheritdoc/>
    public CsvDialect Dialect => CsvDialect.Standard;

    /// <inheritdoc/>
    public IReadOnlyList<CsvColumnEntry> Entries => [.. Columns.Select(column => column.Entry)];

    private ImmutableArray<(CsvColumnEntry Entry, Action<Utf8Row, TRow> Write)> Columns { get; init; } = [];

    /// <summary>Adds a column of text.</summary>
    public ExportTable<TRow> Text(string name, string meaning, Func<TRow, string> value) => With(new(name, "string", "", meaning), (row, of) => row.Text(value(of)));

    /// <summary>Adds a column of texts that recur as the same instances.</summary>
    public ExportTable<TRow> Known(string name, string meaning, Func<TRow, string> value) => With(new(name, "string", "", meaning), (row, of) => row.Known(value(of)));

    /// <summary>Adds a column of whole numbers; <see langword="null"/> is an empty cell.</summary>
    public ExportTable<TRow> Whole(string name, string unit, string meaning, Func<TRow, int?> value) => With(new(name, "integer", unit, meaning), (row, of) => row.Whole(value(of)));

    /// <summary>Adds a column of numbers; <see langword="null"/> is an empty cell.</summary>
    public ExportTable<TRow> Number(string name, string unit, string meaning, byte decimals, Func<TRow, double?> value) =>
        With(new(name, "number", unit, meaning), (row, of) => row.Number(value(of), decimals));

    /// <summary>Adds a column of days.</summary>
    public ExportTable<TRow> Day(string name, string meaning, Func<TRow, DateOnly> value) => With(new(name, "date", "", meaning), (row, of) => row.Day(value(of)));

    /// <summary>Adds a column of true or false.</summary>
    public ExportTable<TRow> Flag(string name, string meaning, Func<TRow, bool> value) =>
        With(new(name, "boolean", "", meaning), (row, of) => row.Ascii(value(of) ? "true"u8 : "false"u8));

    /// <summary>Writes the header and the rows.</summary>
    /// <returns>How many rows there were.</returns>
    public async Task<long> WriteAsync(IAsyncEnumerable<TRow> rows, Stream target, Action<string, long> advance, CancellationToken cancel)
    {
        var line = new Utf8Row();
        foreach (var column in Columns)
        {
            line.Text(column.Entry.Name);
        }

        line.End();
        var written = 0L;
        await foreach (var row in rows.WithCancellation(cancel))
        {
            foreach (var column in Columns)
            {
                column.Write(line, row);
            }

            line.End();
            if (line.IsFull)
            {
                await line.FlushAsync(target, cancel);
            }

            if (++written % RowsPerNews == 0)
            {
                advance(File, written);
            }
        }

        await line.FlushAsync(target, cancel);
        return written;
    }

    private ExportTable<TRow> With(CsvColumnEntry entry, Action<Utf8Row, TRow> write) => this with { Columns = Columns.Add((entry, write)) };
}
