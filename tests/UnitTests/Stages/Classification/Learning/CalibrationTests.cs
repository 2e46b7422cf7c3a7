using DiCoDe.Stages.Classification.Learning;
using DiCoDe.Stages.Classification.Learning.Calibration;

namespace DiCoDe.UnitTests.Stages.Classification.Learning;

[TestFixture]
public class CalibrationTests
{
    [Test]
    public void Violators_are_pooled()
    {
        var calibration = IsotonicCalibration.Train([1, 2, 3, 4, 5], [0, 1, 0, 1, 1], [1, 1, 1, 1, 1]);

        Assert.That(calibration.Knots, Is.EqualTo(new[] { (1f, 0f), (2f, 0.5f), (3f, 0.5f), (4f, 1f), (5f, 1f) }));
    }

    [TestCase(-9, 0)]
    [TestCase(1, 0)]
    [TestCase(1.5, 0.25, Description = "halfway")]
    [TestCase(2.7, 0.5)]
    [TestCase(3.5, 0.75)]
    [TestCase(99, 1)]
    [TestCase(double.NaN, 0)]
    public void Between_the_pools_it_is_a_straight_line(double score, double probability) => Assert.That(
        IsotonicCalibration.Train([1, 2, 3, 4, 5], [0, 1, 0, 1, 1], [1, 1, 1, 1, 1]).Probability(score), Is.EqualTo(probability).Within(1e-6));

    [Test]
    public void Equal_scores_share_one_probability_by_weight()
    {
        var calibration = IsotonicCalibration.Train([1, 1, float.NaN], [1, 0, 1], [3, 1, 5]);

        Assert.That(calibration.Probability(1), Is.EqualTo(0.75).Within(1e-6));
    }

    [Test]
    public void Without_examples_everything_is_one_half() => Assert.That(IsotonicCalibration.Train([], [], []).Probability(3), Is.EqualTo(0.5));

    [TestCase(true)]
    [TestCase(false)]
    public void The_law_behind_noise_is_found(bool isIsotonic)
    {
        var (scores, targets, weights) = Examples(50_000);

        ICalibration calibration = isIsotonic ? IsotonicCalibration.Train(scores, targets, weights) : PlattCalibration.Train(scores, targets, weights);

        Assert.That(new[] { -2, -1, 0, 1, 2 }.Select(score => calibration.Probability(score)), Is.EqualTo(new[] { -2, -1, 0, 1, 2 }.Select(score => Logistic.Probability((1.5 * score) - 1))).Within(0.04));
    }

    [TestCase(true)]
    [TestCase(false)]
    public void A_higher_score_is_never_less_probable(bool isIsotonic)
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var random = new Random(seed);
            var count = random.Next(1, 60);
            var scores = Enumerable.Range(0, count).Select(_ => random.Next(10) - (random.NextSingle() * 5)).ToArray();
            var targets = scores.Select(_ => (float)random.Next(2)).ToArray();
            var weights = scores.Select(_ => 0.5f + random.NextSingle()).ToArray();
            ICalibration calibration = isIsotonic ? IsotonicCalibration.Train(scores, targets, weights) : PlattCalibration.Train(scores, targets, weights);

            var curve = Enumerable.Range(-200, 400).Select(at => calibration.Probability(at / 10.0)).ToArray();

            Assert.That(curve, Is.Ordered, $"seed {seed}");
            Assert.That(curve, Is.All.InRange(0, 1));
        }
    }

    [Test]
    public void Scores_that_say_the_contrary_are_ignored()
    {
        var calibration = PlattCalibration.Train([1, 2, 3, 4], [1, 1, 0, 0], [1, 1, 1, 1]);

        Assert.That((calibration.Probability(-5), calibration.Probability(5)), Is.EqualTo((0.5, 0.5)));
    }

    [Test]
    public void Written_and_read_they_are_the_same()
    {
        var (scores, targets, weights) = Examples(500);
        var isotonic = IsotonicCalibration.Train(scores, targets, weights);
        var platt = PlattCalibration.Train(scores, targets, weights);

        var isotonicAgain = IsotonicCalibration.Read(new MemoryStream(Invented.Written(isotonic.Write)));
        var plattAgain = PlattCalibration.Read(new MemoryStream(Invented.Written(platt.Write)));

        Assert.That(scores.All(score => isotonicAgain.Probability(score) == isotonic.Probability(score)), Is.True);
        Assert.That(scores.All(score => Math.Abs(plattAgain.Probability(score) - platt.Probability(score)) < 1e-6), Is.True);
    }

    private static (float[] Scores, float[] Targets, float[] Weights) Examples(int count)
    {
        var random = new Random(1);
        var scores = Enumerable.Range(0, count).Select(_ => (random.NextSingle() * 6) - 3).ToArray();
        return (scores, [.. scores.Select(score => random.NextDouble() < Logistic.Probability((1.5 * score) - 1) ? 1f : 0f)], [.. scores.Select(_ => 1f)]);
    }
}
