using DiCoDe.Stages.Classification.Learning;
using DiCoDe.Stages.Classification.Learning.Linear;

namespace DiCoDe.UnitTests.Stages.Classification.Learning;

[TestFixture]
public class ConditionalLogitTests
{
    private static readonly LogisticOptions Free = new() { L2 = 0, Tolerance = 1e-9 };

    /// <summary>Of two candidates the first is chosen three times in four: the sums differ by ln 3.</summary>
    [Test]
    public void A_known_small_optimum_is_reached()
    {
        var model = Train(Free, [(1, -1), (1, -1), (1, -1), (-1, 1)]);

        Assert.That(model.Score([1, 0]) - model.Score([-1, 0]), Is.EqualTo(MathF.Log(3)).Within(1e-3));
    }

    [Test]
    public void What_all_candidates_of_a_group_share_counts_nothing()
    {
        var model = Train(Free, [(1, -1), (1, -1), (1, -1), (-1, 1)]);

        Assert.That(model.Weights[1], Is.Zero.Within(1e-6), "the number of the group, which tells nothing of its candidates");
    }

    [Test]
    public void A_penalty_holds_the_weights_small()
    {
        (float, float)[] groups = [(1, -1), (1, -1), (1, -1), (-1, 1)];

        Assert.That(Train(Free with { L2 = 10 }, groups).Weights[0], Is.Positive.And.LessThan(Train(Free, groups).Weights[0] / 2));
    }

    [Test]
    public void Without_a_group_nothing_is_preferred()
    {
        var model = ConditionalLogit.Train(new TrainingRows(2), [], Free, CancellationToken.None);

        Assert.That(model.Score([1, 0]), Is.EqualTo(model.Score([-1, 3])));
    }

    /// <summary>Each group has two candidates with one telling number; the first is right.</summary>
    private static LogisticRegression Train(LogisticOptions options, (float Right, float Wrong)[] groups)
    {
        var rows = new TrainingRows(2);
        for (var group = 0; group < groups.Length; group++)
        {
            rows.Add([groups[group].Right, group], isYes: true);
            rows.Add([groups[group].Wrong, group], isYes: false);
        }

        return ConditionalLogit.Train(rows, [.. groups.Select(_ => 2)], options, CancellationToken.None);
    }
}
