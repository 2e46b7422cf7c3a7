using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

using DiCoDe.Domain.Demand;
using DiCoDe.Tests.Support.Reports;

using Mexico = DiCoDe.Reports.Wording.Numbers;

namespace DiCoDe.UnitTests.Reports.Page;

/// <summary>A report as it was written, its pages and its files side by side.</summary>
internal sealed partial class WrittenWeek
{
    private static readonly ConditionalWeakTable<WeeklyReport, WrittenWeek> Known = [];

    private readonly Dictionary<string, string> _texts;
    private readonly Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> _files;

    private WrittenWeek(IEnumerable<ReportFile> files)
    {
        _texts = files.ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Content.Span));
        _files = _texts.Where(file => file.Key.EndsWith(".csv", StringComparison.Ordinal)).ToDictionary(file => file.Key, file => CsvText.Rows(file.Value));
        Numbers =
        [
            .. _files.Values.SelectMany(rows => rows).SelectMany(row => row.Values).Distinct().SelectMany(Forms),
            .. _files.Select(file => Mexico.Whole(file.Value.Count)),
        ];
    }

    /// <summary>Every number of every file as a page may write it, and how many rows each file has.</summary>
    public HashSet<string> Numbers { get; }

    /// <summary>The paths of everything that was written.</summary>
    public IEnumerable<string> Paths => _texts.Keys;

    public static async Task<WrittenWeek> OfAsync(WeeklyReport report)
    {
        if (!Known.TryGetValue(report, out var week))
        {
            week = new WrittenWeek(await Written.FilesAsync(report));
            Known.AddOrUpdate(report, week);
        }

        return week;
    }

    public IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(_texts[path]);

    public IReadOnlyList<IReadOnlyDictionary<string, string>> File(string name) => _files[name];

    /// <summary>The rows of a table with the rows of its file; a week that was not observed has none, and its cells must say so.</summary>
    public IEnumerable<(IElement Row, IReadOnlyDictionary<string, string>? Source)> RowsOf(IElement table)
    {
        var by = table.GetAttribute("data-by")!.Split(',');
        var only = table.GetAttribute("data-only")?.Split('=', 2);
        var sources = File(table.GetAttribute("data-csv")!)
            .Where(row => only is null || row[only[0]] == only[1])
            .ToDictionary(row => string.Join(',', by.Select(column => row[column])));
        foreach (var row in table.QuerySelectorAll("tbody > tr"))
        {
            var key = row.GetAttribute("data-key")!;
            yield return (row, by is ["week"] ? sources.GetValueOrDefault(key) : sources[key]);
        }
    }

    /// <summary>The columns of the file that a table shows, in order.</summary>
    public static IEnumerable<string> ColumnsOf(IElement table) => table.QuerySelectorAll("thead th[data-column]").Select(head => head.GetAttribute("data-column")!);

    /// <summary>A cell of a file as the page has to show it.</summary>
    public string Shown(IElement table, IReadOnlyDictionary<string, string>? source, string column)
    {
        if (source is null)
        {
            return "x";
        }

        var file = table.GetAttribute("data-csv")!;
        var entry = File("columns.csv").Single(row => row["file"] == file && row["column"] == column);
        return (column, entry["type"]) switch
        {
            ("change", _) when source.GetValueOrDefault("change_verdict", "").Length > 0 && ColumnsOf(table).Contains("share") => Change(source, table.Owner!.DocumentElement.GetAttribute("lang") == "en"),
            ("change", _) when ColumnsOf(table).Contains("share") => "x",
            ("change", _) => Mexico.Signed(int.Parse(source[column], CultureInfo.InvariantCulture)),
            (_, _) when source[column].Length == 0 => Missing(source, column),
            (_, "integer") => Mexico.Whole(int.Parse(source[column], CultureInfo.InvariantCulture)),
            _ when entry["unit"] is "índice, base 100" or "veces" => Mexico.Percent(double.Parse(source[column], CultureInfo.InvariantCulture) / 100),
            _ when entry["unit"].StartsWith("proporción", StringComparison.Ordinal) => Mexico.Percent(Exact(source, column)),
            _ => Mexico.Whole((int)Math.Round(double.Parse(source[column], CultureInfo.InvariantCulture))),
        };
    }

    /// <summary>The numbers of a text, as they are written.</summary>
    public static IEnumerable<string> NumbersIn(string text) => NumberPattern().Matches(text).Select(match => match.Value);

    /// <summary>The file rounds shares at six decimals; where it has both sides, the page's rounding is repeated from them.</summary>
    private static double Exact(IReadOnlyDictionary<string, string> source, string column) => column == "share"
        ? double.Parse(source["new_ads"], CultureInfo.InvariantCulture) / double.Parse(source["share_base"], CultureInfo.InvariantCulture)
        : double.Parse(source[column], CultureInfo.InvariantCulture);

    private static string Missing(IReadOnlyDictionary<string, string> source, string column) =>
        column.StartsWith("new_ads_index_", StringComparison.Ordinal) ? "z" : column is "median_days" || column.StartsWith("open_after", StringComparison.Ordinal) ? "x" : source.GetValueOrDefault("share_flag", source.GetValueOrDefault("flag", "?"));

    private static string Change(IReadOnlyDictionary<string, string> source, bool isEnglish)
    {
        var change = Mexico.Signed(int.Parse(source["change"], CultureInfo.InvariantCulture));
        return source["change_verdict"] switch
        {
            "rise" => $"▲ {change}",
            "fall" => $"▼ {change}",
            "not_comparable" => $"≠ {change} {(isEnglish ? "not comparable" : "no comparable")}",
            _ => $"≈{(isEnglish ? "no clear change" : "sin cambio claro")}",
        };
    }

    private static IEnumerable<string> Forms(string cell)
    {
        if (int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
        {
            yield return Mexico.Whole(whole);
            yield return Mexico.Signed(whole);
        }
        else if (double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            yield return Mexico.Percent(number);
            yield return Mexico.Percent(number / 100);
            yield return Mexico.Whole((int)Math.Round(Math.Clamp(number, int.MinValue, int.MaxValue)));
        }
    }

    [GeneratedRegex(@"(?<![\w.,])[+−]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NumberPattern();
}
