using DiCoDe.Stages.Judging;

namespace DiCoDe.UnitTests.Stages.Judging;

[TestFixture]
public class ReliabilityTests
{
    [Test]
    public void Who_says_eight_of_ten_and_is_right_eight_times_is_calibrated() =>
        Assert.That(Reliability.Of(Enumerable.Range(0, 10).Select(at => (0.8, at < 8))).Error, Is.EqualTo(0).Within(1e-9));

    [Test]
    public void The_error_is_weighted_by_what_is_said_how_often()
    {
        var reliability = Reliability.Of([(0.95, true), (0.95, true), (0.95, false), (0.15, false)]);

        Assert.That(reliability.Error, Is.EqualTo(((3 * (0.95 - (2 / 3.0))) + 0.15) / 4).Within(1e-9));
        Assert.That((reliability.Bins[9].Count, reliability.Bins[1].Count, reliability.Bins.Count), Is.EqualTo((3, 1, 10)));
    }

    [TestCase(0, 0)]
    [TestCase(1, 9, Description = "the last bin holds 1")]
    [TestCase(0.5, 5)]
    public void A_claim_falls_into_its_bin(double confidence, int bin) => Assert.That(Reliability.Of([(confidence, true)]).Bins[bin].Count, Is.EqualTo(1));

    [TestCase(1, 0.5, 0.5, Description = "one claim of a half is always off by a half")]
    [TestCase(2, 0.5, 0.25, Description = "two are right once in two times, and else off by a half")]
    [TestCase(3, 0.25, 0.2109375, Description = "none, one, two or three right, by the binomial law")]
    public void True_confidences_show_an_error_by_chance(int claims, double confidence, double error) =>
        Assert.That(Reliability.Of(Enumerable.Range(0, claims).Select(_ => (confidence, true))).ByChance, Is.EqualTo(error).Within(1e-9));

    [Test]
    public void The_error_by_chance_falls_with_the_root_of_the_claims()
    {
        static double ByChance(int claims) => Reliability.Of(Enumerable.Range(0, claims).Select(_ => (0.75, true))).ByChance;

        Assert.That(ByChance(100) / ByChance(10_000), Is.EqualTo(10).Within(0.1));
    }

    [Test]
    public void Where_nothing_is_left_to_chance_there_is_no_error() => Assert.That(Reliability.Of([(1, true), (0, false)]).ByChance, Is.Zero);
}
