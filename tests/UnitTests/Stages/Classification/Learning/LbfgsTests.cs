using DiCoDe.Stages.Classification.Learning.Linear.Search;

namespace DiCoDe.UnitTests.Stages.Classification.Learning;

[TestFixture]
public class LbfgsTests
{
    [Test]
    public void The_bottom_of_a_bent_valley_is_found()
    {
        double[] at = [-1.2, 1];

        new Lbfgs(Rosenbrock, 200, 1e-9).Minimise(at, CancellationToken.None);

        Assert.That(at, Is.EqualTo(new double[] { 1, 1 }).Within(1e-6));
    }

    [Test]
    public void A_bowl_with_very_uneven_sides_is_no_matter()
    {
        double[] at = [1000, 1000, 1000];

        new Lbfgs(Bowl, 200, 1e-10).Minimise(at, CancellationToken.None);

        Assert.That(at, Is.EqualTo(new double[] { 1, 2, 3 }).Within(1e-6));
    }

    [Test]
    public void Nothing_is_done_where_there_is_nothing_to_gain()
    {
        double[] at = [1, 2, 3];

        new Lbfgs(Bowl, 200, 1e-10).Minimise(at, CancellationToken.None);

        Assert.That(at, Is.EqualTo(new double[] { 1, 2, 3 }));
    }

    [Test]
    public void The_search_can_be_stopped() =>
        Assert.That(() => new Lbfgs(Bowl, 200, 0).Minimise([9, 9, 9], new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());

    private static double Rosenbrock(ReadOnlySpan<double> at, Span<double> gradient)
    {
        var (x, y) = (at[0], at[1]);
        gradient[0] = (-2 * (1 - x)) - (400 * x * (y - (x * x)));
        gradient[1] = 200 * (y - (x * x));
        return ((1 - x) * (1 - x)) + (100 * (y - (x * x)) * (y - (x * x)));
    }

    private static double Bowl(ReadOnlySpan<double> at, Span<double> gradient)
    {
        var value = 0.0;
        for (var place = 0; place < at.Length; place++)
        {
            var (steepness, away) = (Math.Pow(100, place), at[place] - (place + 1));
            gradient[place] = 2 * steepness * away;
            value += steepness * away * away;
        }

        return value;
    }
}
