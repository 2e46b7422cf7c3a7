using System.Collections.Immutable;

using CsvHelper;

using DiCoDe.Domain.Demand;

namespace DiCoDe.Reports.Csv;

/// <summary>The columns of one published file, in order. Changing them changes a published format.</summary>
internal sealed record CsvTable<TRow>(string File, string Title) : ICsvTable
{
    /// <summary>RFC 4180, UTF-8 without byte order mark; formulas are guarded per cell, see <see cref="FormulaGuard"/>.</summary>
    private static readonly CsvWriterOptions Format = CsvWriterOptions.Default with
    {
        NewLine = "\r\n",
        TrueValue = "true",
        FalseValue = "false",
    };

    /// <inheritdoc/>
    public IReadOnlyList<CsvColumnEntry> Entries => [.. Columns.Select(column => column.Entry)];

    private ImmutableArray<CsvColumn<TRow>> Columns { get; init; } = [];

    /// <summary>Adds a column of text.</summary>
    public CsvTable<TRow> Text(string name, string meaning, Func<TRow, string> value) =>
        With(new(name, "string", "", meaning), (csv, row) => csv.WriteField(FormulaGuard.Guard(value(row))));

    /// <summary>Adds a column of whole numbers; <see langword="null"/> is an empty cell.</summary>
    public CsvTable<TRow> Whole(string name, string unit, string meaning, Func<TRow, int?> value) =>
        With(new(name, "integer", unit, meaning), (csv, row) => csv.WriteField(value(row)));

    /// <summary>Adds a column of numbers with six decimals; <see langword="null"/> is an empty cell.</summary>
    public CsvTable<TRow> Number(string name, string unit, string meaning, Func<TRow, double?> value) =>
        With(new(name, "number", unit, meaning), (csv, row) => csv.WriteField(value(row), "0.000000"));

    /// <summary>Adds a column of true or false.</summary>
    public CsvTable<TRow> Flag(string name, string meaning, Func<TRow, bool> value) =>
        With(new(name, "boolean", "", meaning), (csv, row) => csv.WriteField(value(row)));

    /// <summary>Adds a column of days (2026-11-15); <see langword="null"/> is an empty cell.</summary>
    public CsvTable<TRow> Day(string name, string meaning, Func<TRow, DateOnly?> value) =>
        With(new(name, "date", "", meaning), (csv, row) => csv.WriteField(value(row), "yyyy-MM-dd"));

    /// <summary>Writes the header and the rows.</summary>
    public ReportFile Write(IEnumerable<TRow> rows)
    {
        using var target = new MemoryStream();
        using (var csv = CsvWriter.Create(target, Format, leaveOpen: true))
        {
            csv.WriteHeader([.. Columns.Select(column => column.Entry.Name)]);
            foreach (var row in rows)
            {
                foreach (var column in Columns)
                {
                    column.Write(csv, row);
                }

                csv.EndRecord();
            }
        }

        return new ReportFile(File, target.ToArray());
    }

    private CsvTable<TRow> With(CsvColumnEntry entry, Action<CsvWriter, TRow> write) =>
        this with { Columns = Columns.Add(new CsvColumn<TRow>(entry, write)) };
}
