using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Wording;

namespace DiCoDe.Reports.Csv;

/// <summary><c>datapackage.json</c>: the files and their columns as a Frictionless tabular data package.</summary>
internal static class DataPackage
{
    private static readonly JsonWriterOptions Format = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static ReportFile Write(WeeklyReport report, IReadOnlyList<ICsvTable> tables) =>
        Write($"dicode-{report.Demand.Week.ToString().ToLowerInvariant()}", $"Demanda de competencias. {Dates.Week(report.Demand.Week)}", report.Version, tables);

    public static ReportFile Write(string name, string title, string version, IReadOnlyList<ICsvTable> tables)
    {
        using var target = new MemoryStream();
        using (var json = new Utf8JsonWriter(target, Format))
        {
            json.WriteStartObject();
            json.WriteString("profile", "tabular-data-package");
            json.WriteString("name", name);
            json.WriteString("title", title);
            json.WriteString("version", version);
            json.WriteStartArray("resources");
            foreach (var table in tables)
            {
                WriteResource(json, table);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        target.WriteByte((byte)'\n');
        return new ReportFile("datapackage.json", target.ToArray());
    }

    private static void WriteResource(Utf8JsonWriter json, ICsvTable table)
    {
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("name", Path.GetFileNameWithoutExtension(table.File));
        json.WriteString("path", table.File);
        json.WriteString("title", table.Title);
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteStartObject("dialect");
        json.WriteString("delimiter", table.Dialect.Separator.ToString());
        json.WriteString("lineTerminator", "\r\n");
        json.WriteString("quoteChar", "\"");
        json.WriteBoolean("doubleQuote", true);
        json.WriteBoolean("header", true);
        json.WriteEndObject();
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var column in table.Entries)
        {
            json.WriteStartObject();
            json.WriteString("name", column.Name);
            json.WriteString("type", column.Type);
            json.WriteString("description", column.Meaning);
            if (column.Type == "number" && table.Dialect.DecimalMark != '.')
            {
                json.WriteString("decimalChar", table.Dialect.DecimalMark.ToString());
            }

            if (column.Unit.Length > 0)
            {
                json.WriteString("unit", column.Unit);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
