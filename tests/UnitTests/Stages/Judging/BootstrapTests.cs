using DiCoDe.Stages.Judging;

namespace DiCoDe.UnitTests.Stages.Judging;

[TestFixture]
public class BootstrapTests
{
    /// <summary>The mean of n draws of 0 or 1 with deviation 1/2 lies within 1.96 · 0.5 / √n of one half.</summary>
    [Test]
    public void The_interval_of_a_mean_is_the_one_that_theory_knows()
    {
        double[] coins = [.. Enumerable.Range(0, 400).Select(at => at % 2)];

        var (low, high) = Bootstrap.Interval(coins, drawn => drawn.Average(), seed: 1);

        Assert.That((low, high), Is.EqualTo((0.451, 0.549)).Using<(double, double), (double, double)>((one, other) => Math.Abs(one.Item1 - other.Item1) < 0.008 && Math.Abs(one.Item2 - other.Item2) < 0.008));
    }

    [Test]
    public void The_same_seed_gives_the_same_interval()
    {
        double[] values = [1, 5, 2, 8, 3];

        var first = Bootstrap.Interval(values, drawn => drawn.Sum(), 7);

        Assert.That(Bootstrap.Interval(values, drawn => drawn.Sum(), 7), Is.EqualTo(first));
        Assert.That(Bootstrap.Interval(values, drawn => drawn.Sum(), 8), Is.Not.EqualTo(first));
    }
}
