using System.Globalization;

using DiCoDe.Domain.Demand;
using DiCoDe.Tests.Support.Reports;

namespace DiCoDe.UnitTests.Reports.Csv;

[TestFixture]
public class ObservationsFileTests
{
    [Test]
    public async Task Every_count_of_the_wide_file_is_a_row_of_the_long_one()
    {
        var wide = CsvText.Rows(await Written.TextAsync(SampleReport.Busy, "demand.csv"));
        var rows = await RowsAsync(SampleReport.Busy);
        var observed = rows.Where(row => row["period"] == "2026-W46").ToDictionary(row => (row["dimension"], row["key"], row["within"], row["measure"]));

        foreach (var row in wide)
        {
            foreach (var measure in row["dimension"] == "skill_in_occupation" ? ["new_ads", "share"] : new[] { "new_ads", "new_positions", "new_repeats", "open_ads", "change", "share" })
            {
                var value = observed[(row["dimension"], row["key"], row["within"], measure)]["value"];
                Assert.That(NumberOrNone(value), Is.EqualTo(NumberOrNone(row[measure])), $"{row["label"]} {measure}");
            }
        }
    }

    [Test]
    public async Task A_share_stands_with_its_parts_and_lies_within_its_bounds()
    {
        var shares = (await RowsAsync(SampleReport.Busy)).Where(row => row["measure"] == "share" && row["value"].Length > 0).ToList();

        Assert.That(shares, Is.Not.Empty);
        foreach (var share in shares)
        {
            Assert.That(Number(share["value"]), Is.EqualTo(Number(share["numerator"]) / Number(share["denominator"])).Within(1e-6));
            if (share["low"].Length > 0)
            {
                Assert.That(Number(share["value"]), Is.InRange(Number(share["low"]) - 1e-6, Number(share["high"]) + 1e-6));
            }
        }
    }

    [Test]
    public async Task A_value_is_missing_exactly_where_a_flag_says_why()
    {
        foreach (var report in new[] { SampleReport.Busy, SampleReport.Quiet, SmallReport.Week, SmallReport.Week with { Demand = SmallReport.Week.Demand with { HasBefore = false } } })
        {
            foreach (var row in await RowsAsync(report))
            {
                Assert.That(row["value"].Length == 0, Is.EqualTo(row["flag"].Length > 0), $"{row["dimension"]} {row["key"]} {row["measure"]}");
            }
        }
    }

    [Test]
    public async Task What_was_not_observed_what_is_kept_back_and_what_is_there_have_different_signs()
    {
        var alone = await RowsAsync(SmallReport.Week with { Demand = SmallReport.Week.Demand with { HasBefore = false } });
        var few = await RowsAsync(SmallReport.WithTotal(new Count(29, 29, 29), default));

        Assert.That(alone.Where(row => row["measure"] == "change").Select(row => row["flag"]), Has.All.EqualTo("x"));
        Assert.That(few.Where(row => row["measure"] == "share" && row["dimension"] == "skill").Select(row => row["flag"]), Has.All.EqualTo("c"));
        Assert.That(alone.Where(row => row["measure"] == "open_ads").Select(row => row["flag"]), Has.All.EqualTo(""));
    }

    [Test]
    public async Task The_same_counting_has_the_same_name_and_another_has_another()
    {
        var one = (await RowsAsync(SmallReport.Week))[0]["run"];
        var again = (await RowsAsync(SmallReport.Week))[0]["run"];
        var other = (await RowsAsync(SmallReport.WithTotal(new Count(401, 450, 1000), default)))[0]["run"];

        Assert.That((one.Length, again == one, other == one), Is.EqualTo((12, true, false)));
    }

    [Test]
    public async Task The_weeks_before_stand_in_it_too() =>
        Assert.That((await RowsAsync(SmallReport.Week)).Where(row => row["measure"] == "new_ads" && row["dimension"] == "total").Select(row => (row["period"], row["value"])), Is.EqualTo(new[] { ("2026-W46", "400"), ("2025-W46", "250"), ("2026-W45", "300") }));

    private static async Task<IReadOnlyList<IReadOnlyDictionary<string, string>>> RowsAsync(WeeklyReport report) => CsvText.Rows(await Written.TextAsync(report, "observations.csv"));

    private static double? NumberOrNone(string cell) => cell.Length == 0 ? null : Number(cell);

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
