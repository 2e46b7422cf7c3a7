using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Counting;

using FsCheck;
using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Stages.Counting;

[TestFixture]
public class SurvivalCounterTests
{
    [Test]
    public void The_curve_is_that_of_Kaplan_and_Meier()
    {
        // By hand: at 3 of 5 at risk 1 closes, at 5 of 3 (one was lost at 4) 1, at 8 of 1 it closes.
        var curve = Total(Closed(3), Open(4), Closed(5), Open(7), Closed(8));

        Assert.That(curve.Points.Select(point => (point.Age, point.AtRisk, point.Closed)), Is.EqualTo([(3, 5, 1), (5, 3, 1), (8, 1, 1)]));
        Assert.That(curve.Points.Select(point => point.Open), Is.EqualTo([4 / 5.0, 4 / 5.0 * 2 / 3, 0]).Within(1e-12));
        Assert.That(curve.Median, Is.EqualTo(8));
    }

    [Test]
    public void The_interval_is_Greenwoods_on_the_scale_of_log_minus_log()
    {
        // S = 0.8, variance of log S by Greenwood 1/(5*4) = 0.05: 0.8 ^ exp(±1.959964 * sqrt(0.05) / log 0.8).
        var point = Total(Closed(3), Open(4), Open(5), Open(7), Open(8)).Points.Single();

        Assert.That((point.Lower, point.Upper), Is.EqualTo((0.2038, 0.9692)).Using<(double Lower, double Upper)>((one, other) => Math.Abs(one.Lower - other.Lower) < 5e-4 && Math.Abs(one.Upper - other.Upper) < 5e-4));
    }

    [Test]
    public void An_ad_is_at_risk_only_after_it_was_first_seen()
    {
        var curve = Total(new AdLife(ConceptUri.None, 10, 20, IsClosed: true), Closed(5), Closed(20));

        Assert.That(curve.Points.Select(point => (point.Age, point.AtRisk)), Is.EqualTo([(5, 2), (20, 2)]));
    }

    [Test]
    public void Ads_that_are_all_open_give_no_median()
    {
        var curve = Total(Open(3), Open(30));

        Assert.That((curve.Points.Count, curve.Median, curve.At(7)?.Open, curve.At(31)), Is.EqualTo((0, (int?)null, (double?)1, (SurvivalPoint?)null)));
    }

    [Test]
    public void Occupations_of_few_ads_have_no_curve()
    {
        var cook = new ConceptUri("urn:test:occupation:cook");

        var curves = SurvivalCounter.Curves([Closed(3), Closed(4) with { Occupation = cook }, Closed(5) with { Occupation = cook }], fewest: 2);

        Assert.That(curves.Select(curve => (curve.Occupation, curve.IsTotal, curve.Ads)), Is.EqualTo([("", true, 3), (cook.Value, false, 2)]));
    }

    [Test]
    public void Curves_never_rise_and_lie_within_their_intervals()
    {
        var life = from entered in Gen.Choose(0, 40) from stayed in Gen.Choose(0, 60) from closed in Gen.Elements(true, false) select new AdLife(ConceptUri.None, entered, entered + stayed, closed);
        Prop.ForAll(life.NonEmptyListOf().ToArbitrary(), lives =>
        {
            var points = SurvivalCounter.Curves([.. lives], 1)[0].Points;
            var falls = points.Zip(points.Skip(1)).All(pair => pair.Second.Open <= pair.First.Open);
            return falls && points.All(point => point is { Open: >= 0 and <= 1, AtRisk: > 0 } && point.Lower <= point.Open + 1e-12 && point.Upper >= point.Open - 1e-12);
        }).QuickCheckThrowOnFailure();
    }

    private static SurvivalCurve Total(params AdLife[] lives) => SurvivalCounter.Curves(lives, 1)[0];

    private static AdLife Closed(int age) => new(ConceptUri.None, 0, age, IsClosed: true);

    private static AdLife Open(int age) => new(ConceptUri.None, 0, age, IsClosed: false);
}
