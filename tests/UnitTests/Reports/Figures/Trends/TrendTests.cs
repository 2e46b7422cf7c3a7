using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Demand.Trends;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Figures.Intervals;
using DiCoDe.Reports.Figures.Trends;
using DiCoDe.Tests.Support.Reports;

namespace DiCoDe.UnitTests.Reports.Figures.Trends;

[TestFixture]
public class TrendTests
{
    /// <summary>Values of tables of the normal distribution.</summary>
    [TestCase(0, 1)]
    [TestCase(1, 0.317310508)]
    [TestCase(-1.959964, 0.05)]
    [TestCase(2.999, 0.0027086)]
    [TestCase(3.001, 0.0026909)]
    [TestCase(5, 5.7330e-7)]
    public void The_tail_of_the_normal_distribution_is_that_of_the_tables(double deviations, double p) => Assert.That(NormalTail.TwoSided(deviations), Is.EqualTo(p).Within(0.0002 * p));

    [Test]
    public void The_part_of_false_discoveries_follows_the_ranks()
    {
        var lines = Ranked(Week(16), Series("a", 10, 40), Series("b", 10, 14), Series("c", 10, 10));
        var byP = lines.OrderBy(line => line.P).ToList();

        Assert.That(byP.Select(line => line.Q), Is.EqualTo(new[] { byP[0].P * 3, byP[1].P * 3 / 2, byP[2].P }).Within(1e-12));
    }

    [TestCase(10, 40, 3, 3, ChangeVerdict.Rise)]
    [TestCase(40, 10, 3, 3, ChangeVerdict.Fall)]
    [TestCase(10, 40, 2, 9, ChangeVerdict.NotClear)]
    [TestCase(40, 10, 9, 2, ChangeVerdict.NotClear)]
    [TestCase(10, 10, 9, 9, ChangeVerdict.NotClear)]
    [TestCase(0, 7, 9, 9, ChangeVerdict.NotClear)]
    public void A_skill_is_told_when_it_is_clear_and_of_enough_ads_and_employers(int earlier, int recent, int recentEmployers, int earlierEmployers, ChangeVerdict verdict) =>
        Assert.That(Ranked(Week(16), Series("a", earlier, recent) with { RecentEmployers = recentEmployers, EarlierEmployers = earlierEmployers })[0].Verdict, Is.EqualTo(verdict));

    [Test]
    public void With_fewer_weeks_than_are_compared_nothing_is_said()
    {
        var line = Ranked(Week(15), Series("a", 10, 40))[0];

        Assert.That((line.Verdict, line.RecentShare, line.P, line.Q), Is.EqualTo((ChangeVerdict.NotAvailable, (double?)null, 1.0, 1.0)));
    }

    [Test]
    public void What_the_classifier_may_err_between_the_times_makes_a_difference_less_sure()
    {
        var line = Ranked(Week(16), Series("a", 100, 112))[0];

        Assert.That((line with { Error = new ClassifierError(0.76, 0.57, 0.1) }).P, Is.GreaterThan(line.P));
        Assert.That((line with { Error = new ClassifierError(0.76, 0.57, 0.1) }).Bounds!.Value.Low, Is.LessThan(line.Bounds!.Value.Low));
    }

    [Test]
    public void Skills_that_have_nothing_to_do_with_one_another_have_a_lift_of_one_within_its_interval()
    {
        var line = new PairLine(new SkillPair(new ConceptUri("urn:a"), new ConceptUri("urn:b"), 100, 200, 500, 9), "a", "b", 1000);

        Assert.That(line.Lift, Is.EqualTo(1).Within(1e-9));
        Assert.That((line.Bounds.Low < 1, line.Bounds.High > 1), Is.EqualTo((true, true)));
    }

    [Test]
    public void Skills_always_together_have_the_lift_of_either_alone_and_an_interval_above_one()
    {
        var line = new PairLine(new SkillPair(new ConceptUri("urn:a"), new ConceptUri("urn:b"), 100, 100, 100, 9), "a", "b", 1000);

        Assert.That(line.Lift, Is.EqualTo(10).Within(1e-9));
        Assert.That(line.Bounds.Low, Is.GreaterThan(5));
    }

    [Test]
    public void The_base_of_the_index_is_not_the_very_first_week_nor_one_of_few_ads()
    {
        var demand = SmallReport.Week.Demand with { Series = [Total(-5, 400), Total(-4, 29), Total(-3, 200), Total(0, 300)] };
        var index = WeekIndex.Of(demand);

        Assert.That(index.Select(week => week.NewAds), Is.EqualTo(new double?[] { 200, 14.5, 100, 150 }));
        Assert.That((index[2].NewAdsBounds, index[3].NewAdsBounds!.Value.Contains(150)), Is.EqualTo(((Interval?)null, true)));
        Assert.That(WeekIndex.BaseOf(demand with { Series = [] }), Is.Null);
    }

    private static IReadOnlyList<TrendLine> Ranked(WeeklyReport report, params SkillSeries[] series) => TrendRanking.Of(report with { SkillSeries = series }, skill => skill, error: null);

    private static WeeklyReport Week(int weeks) => SmallReport.Week with { Demand = SmallReport.Week.Demand with { Series = [.. Enumerable.Range(1 - weeks, weeks).Select(at => Total(at, 400))] } };

    private static WeekTotal Total(int at, int ads) => new(SmallReport.Now.Plus(at), new Count(ads, ads, ads));

    private static SkillSeries Series(string name, int earlier, int recent) =>
        new(new ConceptUri($"urn:{name}"), [.. Enumerable.Repeat(earlier, SkillSeries.Earlier), .. Enumerable.Repeat(recent, SkillSeries.Recent)], 9, 9);
}
