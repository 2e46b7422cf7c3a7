using System.Collections.Immutable;
using System.Globalization;

using CsvHelper;

using DiCoDe.Domain.Demand;

namespace DiCoDe.Reports.Csv;

/// <summary>The columns of one published file, in order. Changing them changes a published format.</summary>
internal sealed record CsvTable<TRow>(string File, string Title) : ICsvTable
{
    private static readonly NumberFormatInfo DecimalComma = NumberFormatInfo.ReadOnly(new NumberFormatInfo { NumberDecimalSeparator = ",", NumberGroupSeparator = "." });

    /// <inheritdoc/>
    public IReadOnlyList<CsvColumnEntry> Entries => [.. Columns.Select(column => column.Entry)];

    /// <inheritdoc/>
    public CsvDialect Dialect { get; init; } = CsvDialect.Standard;

    private ImmutableArray<CsvColumn<TRow>> Columns { get; init; } = [];

    /// <summary>RFC 4180 but for the dialect; formulas are guarded per cell, see <see cref="FormulaGuard"/>.</summary>
    private CsvWriterOptions Format => CsvWriterOptions.Default with
    {
        NewLine = "\r\n",
        TrueValue = "true",
        FalseValue = "false",
        Separator = Dialect.Separator,
        WriteByteOrderMark = Dialect.HasByteOrderMark,
        FormatProvider = Dialect.DecimalMark == ',' ? DecimalComma : CultureInfo.InvariantCulture,
    };

    /// <summary>Adds a column of text.</summary>
    public CsvTable<TRow> Text(string name, string meaning, Func<TRow, string> value) =>
        With(new(name, "string", "", meaning), (csv, row) => csv.WriteField(FormulaGuard.Guard(value(row))));

    /// <summary>Adds a column of whole numbers; <see langword="null"/> is an empty cell.</summary>
    public CsvTable<TRow> Whole(string name, string unit, string meaning, Func<TRow, int?> value) =>
        With(new(name, "integer", unit, meaning), (csv, row) => csv.WriteField(value(row)));

    /// <summary>Adds a column of numbers with six decimals; <see langword="null"/> is an empty cell.</summary>
    public CsvTable<TRow> Number(string name, string unit, string meaning, Func<TRow, double?> value) =>
        With(new(name, "number", unit, meaning), (csv, row) => csv.WriteField(value(row), "0.000000"));

    /// <summary>Adds a column of numbers of whatever kind, with up to six decimals; <see langword="null"/> is an empty cell.</summary>
    public CsvTable<TRow> Measure(string name, string unit, string meaning, Func<TRow, double?> value) =>
        With(new(name, "number", unit, meaning), (csv, row) => csv.WriteField(value(row), "0.######"));

    /// <summary>Adds a column of true or false.</summary>
    public CsvTable<TRow> Flag(string name, string meaning, Func<TRow, bool> value) =>
        With(new(name, "boolean", "", meaning), (csv, row) => csv.WriteField(value(row)));

    /// <summary>Adds a column of days (2026-11-15); <see langword="null"/> is an empty cell.</summary>
    public CsvTable<TRow> Day(string name, string meaning, Func<TRow, DateOnly?> value) =>
        With(new(name, "date", "", meaning), (csv, row) => csv.WriteField(value(row), "yyyy-MM-dd"));

    /// <summary>The same table, written for programs or for a spreadsheet.</summary>
    public CsvTable<TRow> In(CsvDialect dialect) => this with { Dialect = dialect };

    /// <summary>Writes the header and the rows.</summary>
    public ReportFile Write(IEnumerable<TRow> rows)
    {
        using var target = new MemoryStream();
        Write(rows, target);
        return new ReportFile(File, target.GetBuffer().AsMemory(0, (int)target.Length));
    }

    /// <summary>Writes the header and the rows to a stream that stays open.</summary>
    public void Write(IEnumerable<TRow> rows, Stream target)
    {
        using var csv = CsvWriter.Create(target, Format, leaveOpen: true);
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

    private CsvTable<TRow> With(CsvColumnEntry entry, Action<CsvWriter, TRow> write) =>
        this with { Columns = Columns.Add(new CsvColumn<TRow>(entry, write)) };
}
