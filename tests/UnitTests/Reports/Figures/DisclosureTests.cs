using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Demand.Bases;
using DiCoDe.Reports.Figures;
using DiCoDe.Tests.Support.Reports;

namespace DiCoDe.UnitTests.Reports.Figures;

[TestFixture]
public class DisclosureTests
{
    [TestCase(10, 29, 10, ValueFlag.Suppressed, Description = "a base too small")]
    [TestCase(10, 30, 10, ValueFlag.None)]
    [TestCase(10, 30, 3, ValueFlag.None)]
    [TestCase(10, 30, 2, ValueFlag.Suppressed, Description = "two employers")]
    [TestCase(0, 30, 0, ValueFlag.None, Description = "nobody asks: nothing to hide")]
    [TestCase(10, 30, null, ValueFlag.None, Description = "the rule does not hold for the row")]
    public void A_share_is_shown_of_thirty_ads_and_three_employers(int ads, int whole, int? employers, ValueFlag flag) =>
        Assert.That(Disclosure.OfShare(ads, whole, employers), Is.EqualTo(flag));

    [TestCase(9, ValueFlag.Suppressed)]
    [TestCase(10, ValueFlag.None)]
    public void Quartiles_are_shown_of_ten_pays(int stated, ValueFlag flag) => Assert.That(Disclosure.OfPay(stated), Is.EqualTo(flag));

    [TestCase(5, false, Description = "half")]
    [TestCase(6, true)]
    public void An_employer_with_more_than_half_of_the_ads_dominates(int ads, bool dominates) =>
        Assert.That(Disclosure.IsDominated(10, new RowBasis([new("a", ads)], [])), Is.EqualTo(dominates));

    [Test]
    public async Task A_row_of_two_employers_keeps_its_counts_and_hides_its_share()
    {
        var rows = CsvText.Rows(await Written.TextAsync(WithEmployers(("a", 60), ("b", 50)), "skills.csv"));

        Assert.That((rows[0]["new_ads"], rows[0]["share"], rows[0]["share_flag"], rows[0]["employers"], rows[0]["one_employer_dominates"]), Is.EqualTo(("110", "", "c", "2", "true")));
    }

    [Test]
    public async Task A_row_of_three_employers_shows_its_share_with_bounds_around_it()
    {
        var row = CsvText.Rows(await Written.TextAsync(WithEmployers(("a", 40), ("b", 40), ("c", 30)), "skills.csv"))[0];

        Assert.That((row["share"], row["share_flag"], row["one_employer_dominates"]), Is.EqualTo(("0.275000", "", "false")));
        Assert.That(Number(row["share_low"]), Is.LessThan(0.275).And.GreaterThan(0.2));
        Assert.That(Number(row["share_high"]), Is.GreaterThan(0.275));
    }

    [Test]
    public async Task A_store_that_knows_no_employer_is_not_silenced()
    {
        var row = CsvText.Rows(await Written.TextAsync(SmallReport.Week, "skills.csv"))[0];

        Assert.That((row["share"], row["share_flag"], row["employers"]), Is.EqualTo(("0.275000", "", "")));
    }

    [Test]
    public async Task The_whole_has_no_interval() =>
        Assert.That(CsvText.Rows(await Written.TextAsync(SmallReport.Week, "demand.csv"))[0] is var row ? (row["share"], row["share_low"]) : default, Is.EqualTo(("1.000000", "")));

    private static WeeklyReport WithEmployers(params (string Name, int Ads)[] employers)
    {
        var week = SmallReport.Week;
        var skill = week.Demand.Rows.First(row => row.Dimension == Dimension.Skill);
        var basis = new RowBasis([.. employers.Select(employer => new EmployerAds(employer.Name, employer.Ads))], []);
        return week with
        {
            Demand = week.Demand with
            {
                Rows = [.. week.Demand.Rows.Select(row => row == skill || row.Dimension == Dimension.Total ? row with { Basis = basis } : row)],
            },
        };
    }

    private static double Number(string cell) => double.Parse(cell, System.Globalization.CultureInfo.InvariantCulture);
}
