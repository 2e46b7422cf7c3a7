using DiCoDe.Stages.Classification.Learning;
using DiCoDe.Stages.Classification.Learning.Linear;

namespace DiCoDe.UnitTests.Stages.Classification.Learning;

[TestFixture]
public class LogisticRegressionTests
{
    private static readonly LogisticOptions Loose = new() { L2 = 0.01 };

    [Test]
    public void What_a_line_parts_is_parted()
    {
        var model = Train(Invented.Separable(2_000, 1), Loose);

        var others = Invented.Separable(1_000, 2);
        Assert.That(Invented.Accuracy(others, row => model.Score(others.Rows[row])), Is.GreaterThan(0.98));
    }

    [Test]
    public void The_law_behind_noise_is_found()
    {
        var model = Train(Invented.Noisy(40_000, 1), Loose);

        Assert.That(model.Score([0.5f, 0.5f, 0.5f, 1, 7]), Is.EqualTo(0).Within(0.1));
        Assert.That(model.Score([1, 0.5f, 0.5f, 1, 7]), Is.EqualTo(2).Within(0.15));
        Assert.That(model.Score([0, 0.5f, 0.5f, 1, 7]), Is.EqualTo(-2).Within(0.15));
    }

    /// <summary>Three of four are yes above and one of four below: the odds are 3 and 1/3, so the log odds ± ln 3.</summary>
    [Test]
    public void A_known_small_optimum_is_reached()
    {
        var rows = new TrainingRows(1);
        foreach (var (value, isYes) in new (float, bool)[] { (1, true), (1, true), (1, true), (1, false), (-1, true), (-1, false), (-1, false), (-1, false) })
        {
            rows.Add([value], isYes);
        }

        var model = Train(rows, new LogisticOptions { L2 = 0 });

        Assert.That((model.Score([1]), model.Score([-1])), Is.EqualTo(((float)Math.Log(3), (float)-Math.Log(3))).Using<(float, float), (float, float)>(Near));
    }

    /// <summary>With x = ±1 in equal numbers and all right, the weight w solves n / (1 + e^w) = L2 · w: here 4 / (1 + e) = L2 for w = 1.</summary>
    [Test]
    public void The_penalty_is_half_of_L2_times_the_square()
    {
        var rows = new TrainingRows(1);
        for (var at = 0; at < 4; at++)
        {
            rows.Add([at % 2 == 0 ? 1 : -1], at % 2 == 0);
        }

        var model = Train(rows, new LogisticOptions { L2 = 4 / (1 + Math.E), Tolerance = 1e-9 });

        Assert.That((model.Weights[0], model.Bias), Is.EqualTo((1f, 0f)).Using<(float, float), (float, float)>(Near));
    }

    [Test]
    public void A_row_of_weight_two_counts_like_two_rows()
    {
        var (once, twice) = (new TrainingRows(5), new TrainingRows(5));
        var all = Invented.Noisy(300, 3);
        for (var row = 0; row < all.Count; row++)
        {
            var isYes = all.Targets[row] > 0.5f;
            once.Add(all.Rows[row], isYes, isYes ? 2 : 1);
            for (var time = isYes ? 0 : 1; time < 2; time++)
            {
                twice.Add(all.Rows[row], isYes);
            }
        }

        var (one, other) = (Train(once, new LogisticOptions()), Train(twice, new LogisticOptions()));

        Assert.That(one.Score(all.Rows[0]), Is.EqualTo(other.Score(all.Rows[0])).Within(1e-3));
        Assert.That(one.Weights.ToArray(), Is.EqualTo(other.Weights.ToArray()).Within(1e-3));
    }

    [Test]
    public void What_is_far_out_or_no_number_decides_nothing()
    {
        var model = Train(Invented.Noisy(1_000, 1), Loose);

        Assert.That(model.Score([1e30f, 0.5f, 0.5f, 1, 7]), Is.EqualTo(model.Score([100, 0.5f, 0.5f, 1, 7])));
        Assert.That(float.IsFinite(model.Score([float.NaN, float.PositiveInfinity, float.NegativeInfinity, 0, float.NaN])), Is.True);
    }

    [Test]
    public void It_says_what_each_column_adds()
    {
        var model = Train(Invented.Noisy(1_000, 1), Loose);
        var shares = new float[5];

        model.Explain([1, 0.5f, 0.5f, 1, 7], shares);

        Assert.That(shares.Sum() + model.Bias, Is.EqualTo(model.Score([1, 0.5f, 0.5f, 1, 7])).Within(1e-5));
        Assert.That(shares.Max(), Is.EqualTo(shares[0]));
    }

    [Test]
    public void Written_and_read_it_is_the_same()
    {
        var rows = Invented.Noisy(1_000, 1);
        var model = Train(rows, Loose);
        var bytes = Invented.Written(model.Write);

        var again = LogisticRegression.Read(new MemoryStream(bytes));

        Assert.That(Enumerable.Range(0, 50).All(row => again.Score(rows.Rows[row]) == model.Score(rows.Rows[row])), Is.True);
        Assert.That(Invented.Written(Train(rows, Loose).Write), Is.EqualTo(bytes), "trained twice");
    }

    [Test]
    public void One_kind_of_rows_only_or_none_is_no_accident()
    {
        var rows = new TrainingRows(2);
        var empty = Train(rows, Loose);
        rows.Add([1, 2], isYes: true);

        Assert.That(empty.Score([1, 2]), Is.Zero);
        Assert.That(Train(rows, Loose).Score([1, 2]), Is.Positive);
    }

    private static LogisticRegression Train(TrainingRows rows, LogisticOptions options) => LogisticRegression.Train(rows, options, CancellationToken.None);

    private static bool Near((float, float) one, (float, float) other) => Math.Abs(one.Item1 - other.Item1) < 1e-3 && Math.Abs(one.Item2 - other.Item2) < 1e-3;
}
