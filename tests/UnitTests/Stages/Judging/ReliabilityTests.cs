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
}
