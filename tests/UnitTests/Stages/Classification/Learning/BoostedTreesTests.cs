using DiCoDe.Stages.Classification.Learning.Trees.Growing;
using DiCoDe.Stages.Classification.Learning.Trees;
using DiCoDe.Stages.Classification.Learning;

namespace DiCoDe.UnitTests.Stages.Classification.Learning;

[TestFixture]
public class BoostedTreesTests
{
    [Test]
    public void What_no_line_parts_is_parted()
    {
        var model = Train(Invented.Crossed(4_000, 1), new BoostingOptions());

        var others = Invented.Crossed(1_000, 2);
        Assert.That(Invented.Accuracy(others, row => model.Score(others.Rows[row])), Is.GreaterThan(0.98));
    }

    [Test]
    public void Noise_is_not_learned_by_heart()
    {
        var model = Train(Invented.Noisy(20_000, 1), new BoostingOptions { Trees = 60 });

        var others = Invented.Noisy(20_000, 9);
        var loss = Enumerable.Range(0, others.Count).Average(row => Logistic.Loss(model.Score(others.Rows[row]), others.Targets[row]));
        var best = Enumerable.Range(0, others.Count).Average(row => Logistic.Loss((4 * others.Rows[row][0]) - 2, others.Targets[row]));
        Assert.That(loss, Is.EqualTo(best).Within(0.005));
    }

    /// <summary>One split between 1 and 2: the leaves hold 4 rows each, 1 and 3 of them yes, the start is 0, so slopes are ±(1/2)(3 − 1), curvatures 4 · 1/4.</summary>
    [Test]
    public void A_known_small_tree_is_grown()
    {
        var rows = new TrainingRows(1);
        foreach (var (value, isYes) in new (float, bool)[] { (1, true), (1, false), (1, false), (1, false), (2, true), (2, true), (2, true), (2, false) })
        {
            rows.Add([value], isYes);
        }

        var model = Train(rows, new BoostingOptions { Trees = 1, Rate = 1, LeastRows = 4, L2 = 1 });

        Assert.That(new[] { model.Score([1]), model.Score([1.5f]), model.Score([1.6f]), model.Score([2]) }, Is.EqualTo(new[] { -0.5f, -0.5f, 0.5f, 0.5f }).Within(1e-5));
    }

    [Test]
    public void No_leaf_has_fewer_rows_than_asked()
    {
        var rows = Invented.Separable(100, 1);

        Assert.That(Train(rows, new BoostingOptions { LeastRows = 51 }).Trees, Is.Zero);
        Assert.That(Train(rows, new BoostingOptions { LeastRows = 40 }).Trees, Is.Positive);
    }

    [Test]
    public void Weight_tips_the_scales()
    {
        var rows = new TrainingRows(1);
        for (var at = 0; at < 100; at++)
        {
            rows.Add([at % 2], isYes: at % 4 < 2, weight: at % 4 == 1 ? 9 : 1);
        }

        var model = Train(rows, new BoostingOptions { Trees = 300, LeastRows = 10, L2 = 0.01, Rate = 0.2 });

        Assert.That((model.Score([0]), model.Score([1])), Is.EqualTo((0f, (float)Math.Log(9))).Using<(float, float), (float, float)>(
            (one, other) => Math.Abs(one.Item1 - other.Item1) < 0.02 && Math.Abs(one.Item2 - other.Item2) < 0.02));
    }

    [TestCase(1)]
    [TestCase(7)]
    [TestCase(16)]
    [TestCase(61)]
    public void Rows_in_blocks_score_as_rows_alone(int count)
    {
        var model = Train(Invented.Noisy(2_000, 1), new BoostingOptions { Leaves = BoostedTrees.MostLeaves, LeastRows = 5 });
        var random = new Random(count);
        var rows = new FloatRows(5);
        for (var at = 0; at < count; at++)
        {
            rows.Add([random.NextSingle(), random.NextSingle() * 3, at % 5 == 0 ? float.NaN : random.NextSingle(), random.Next(4), at % 7 == 0 ? float.PositiveInfinity : -1e30f]);
        }

        var scores = new float[count];
        model.Score(rows, scores);

        Assert.That(scores, Is.EqualTo(Enumerable.Range(0, count).Select(row => model.Score(rows[row]))));
    }

    [Test]
    public void Written_and_read_it_is_the_same()
    {
        var rows = Invented.Noisy(2_000, 1);
        var model = Train(rows, new BoostingOptions { Trees = 20 });
        var bytes = Invented.Written(model.Write);

        var again = BoostedTrees.Read(new MemoryStream(bytes));

        Assert.That(Enumerable.Range(0, 200).All(row => again.Score(rows.Rows[row]) == model.Score(rows.Rows[row])), Is.True);
        Assert.That(Invented.Written(Train(rows, new BoostingOptions { Trees = 20 }).Write), Is.EqualTo(bytes), "trained twice");
        Assert.That(bytes, Has.Length.LessThan(20 * 23 * 7));
    }

    [Test]
    public void Many_distinct_values_fit_into_the_bins()
    {
        var rows = new TrainingRows(1);
        for (var at = 0; at < 10_000; at++)
        {
            rows.Add([at], isYes: at >= 5_000);
        }

        var bins = ColumnBins.Of(rows.Rows, 0);
        var model = Train(rows, new BoostingOptions { Trees = 5 });

        Assert.That(bins.Cuts.Length, Is.EqualTo(ColumnBins.Most - 1));
        Assert.That(Enumerable.Range(0, 10_000).CountBy(at => bins.BinOf(at)).Max(bin => bin.Value), Is.LessThan(45));
        Assert.That(Invented.Accuracy(rows, row => model.Score(rows.Rows[row])), Is.GreaterThan(0.99));
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(7)]
    [TestCase(254)]
    [TestCase(255)]
    public void Few_distinct_values_have_a_bin_each(int count)
    {
        var rows = new FloatRows(1);
        for (var at = 0; at < 1_000; at++)
        {
            rows.Add([at % count]);
        }

        var bins = ColumnBins.Of(rows, 0);

        Assert.That(Enumerable.Range(0, count).Select(value => (int)bins.BinOf(value)), Is.EqualTo(Enumerable.Range(0, count)));
        Assert.That((bins.BinOf(float.NaN), bins.BinOf(float.NegativeInfinity), (int)bins.BinOf(float.PositiveInfinity)), Is.EqualTo((0, 0, count - 1)));
    }

    [Test]
    public void One_kind_of_rows_only_or_none_is_no_accident()
    {
        var rows = new TrainingRows(2);

        Assert.That(Train(rows, new BoostingOptions()).Score([1, 2]), Is.Zero);

        for (var at = 0; at < 100; at++)
        {
            rows.Add([at, float.NaN], isYes: true);
        }

        Assert.That(Train(rows, new BoostingOptions()).Score([1, 2]), Is.Positive);
    }

    private static BoostedTrees Train(TrainingRows rows, BoostingOptions options) => BoostedTrees.Train(rows, options, CancellationToken.None);
}
