using AngleSharp.Dom;
using AngleSharp.Html.Parser;

using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Wording;
using DiCoDe.Tests.Support.Reports;

namespace DiCoDe.UnitTests.Reports.Page;

/// <summary>No number in a table of the page that its file does not have.</summary>
[TestFixture]
public class NumbersOnThePageTests
{
    private static readonly WeeklyReport[] Weeks = [SampleReport.Busy, SampleReport.Quiet, SampleReport.Long, SmallReport.Week];

    [TestCase("skills.csv", "skill")]
    [TestCase("occupations.csv", "occupation")]
    [TestCase("places.csv", "place")]
    [TestCase("portals.csv", "portal")]
    public async Task Every_row_of_a_table_stands_in_its_file(string file, string key)
    {
        foreach (var week in Weeks)
        {
            var rows = CsvText.Rows(await Written.TextAsync(week, file)).ToDictionary(row => row[key]);
            var shown = await RowsAsync(week, file);

            Assert.That(shown, Is.Not.Empty);
            foreach (var row in shown)
            {
                Assert.That(Cells(row), Is.EqualTo(Expected(rows[row.GetAttribute("data-key")!])), $"{file} {row.GetAttribute("data-key")}");
            }
        }
    }

    [Test]
    public async Task Every_major_group_stands_in_its_file()
    {
        var rows = CsvText.Rows(await Written.TextAsync(SampleReport.Busy, "isco_groups.csv")).Where(row => row["level"] == "1").ToDictionary(row => row["isco"]);

        foreach (var row in await RowsAsync(SampleReport.Busy, "isco_groups.csv"))
        {
            Assert.That(Cells(row), Is.EqualTo(Expected(rows[row.GetAttribute("data-key")!])));
        }
    }

    [Test]
    public async Task Every_week_of_the_series_stands_in_its_file_and_the_headline_is_its_last()
    {
        var rows = CsvText.Rows(await Written.TextAsync(SampleReport.Busy, "series.csv"));
        var shown = await RowsAsync(SampleReport.Busy, "series.csv");
        var page = await PageAsync(SampleReport.Busy);

        Assert.That(shown.Select(row => row.GetAttribute("data-key")), Is.EqualTo(rows.Select(row => row["week"]).Reverse()));
        Assert.That(shown.Select(Cells), Is.EqualTo(rows.Reverse().Select(row => new[] { Whole(row["new_ads"]), Whole(row["new_positions"]), Whole(row["open_ads"]) })));
        Assert.That(page.QuerySelector(".headline .number")!.TextContent, Is.EqualTo(Whole(rows[^1]["new_ads"])));
    }

    [Test]
    public async Task The_skills_within_an_occupation_stand_in_their_file()
    {
        var rows = CsvText.Rows(await Written.TextAsync(SampleReport.Busy, "skills_by_occupation.csv")).ToDictionary(row => (row["occupation"], row["skill"]));
        var shown = (await PageAsync(SampleReport.Busy)).QuerySelectorAll("ol[data-csv] li");

        Assert.That(shown, Is.Not.Empty);
        foreach (var skill in shown)
        {
            var row = rows[(skill.Closest("tr")!.GetAttribute("data-key")!, skill.GetAttribute("data-key")!)];
            Assert.That(skill.TextContent, Does.Contain($"{Whole(row["new_ads"])} anuncio"));
        }
    }

    private static async Task<IDocument> PageAsync(WeeklyReport report) => await new HtmlParser().ParseDocumentAsync(await Written.TextAsync(report, "index.html"));

    private static async Task<IReadOnlyList<IElement>> RowsAsync(WeeklyReport report, string file) => [.. (await PageAsync(report)).QuerySelectorAll($"table[data-csv='{file}'] tbody tr")];

    private static string[] Cells(IElement row) => [.. row.QuerySelectorAll(":scope > td").Select(cell => string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];

    private static string[] Expected(IReadOnlyDictionary<string, string> row) =>
    [
        Whole(row["new_ads"]),
        row["share"].Length == 0 ? row["share_flag"] : Numbers.Percent(double.Parse(row["new_ads"]) / double.Parse(row["share_base"])),
        Whole(row["new_positions"]),
        Whole(row["open_ads"]),
        row["change_verdict"] switch
        {
            "rise" => $"▲ {Numbers.Signed(int.Parse(row["change"]))}",
            "fall" => $"▼ {Numbers.Signed(int.Parse(row["change"]))}",
            "not_comparable" => $"≠ {Numbers.Signed(int.Parse(row["change"]))} no comparable",
            "unclear" => "≈sin cambio claro",
            _ => "ND",
        },
    ];

    private static string Whole(string cell) => Numbers.Whole(int.Parse(cell));
}
