using DiCoDe.Stages.Classification.Learning.Calibration;
using DiCoDe.Stages.Classification.Learning.Linear;
using DiCoDe.Stages.Classification.Learning.Trees;

namespace DiCoDe.UnitTests.Stages.Classification.Learning;

/// <summary>A file that lies in a data folder may have been cut or changed: it is refused, and never harms.</summary>
[TestFixture]
[Category("Property")]
public class DamagedModelTests
{
    private static readonly (string Kind, byte[] Bytes, Action<Stream> Read)[] Models = Some();

    [TestCaseSource(nameof(Kinds))]
    public void A_model_that_is_cut_is_refused(string kind)
    {
        var (_, bytes, read) = Models.Single(model => model.Kind == kind);

        Assert.That(Enumerable.Range(0, bytes.Length), Has.All.Matches<int>(length => IsRefused(read, bytes[..length])));
    }

    [TestCaseSource(nameof(Kinds))]
    public void A_model_that_is_changed_is_refused_or_read(string kind)
    {
        var (_, bytes, read) = Models.Single(model => model.Kind == kind);
        var random = new Random(1);
        for (var time = 0; time < 5_000; time++)
        {
            var changed = (byte[])bytes.Clone();
            changed[random.Next(changed.Length)] = (byte)random.Next(256);
            _ = IsRefused(read, changed);
        }
    }

    [TestCaseSource(nameof(Kinds))]
    public void A_model_of_another_kind_is_refused(string kind)
    {
        var read = Models.Single(model => model.Kind == kind).Read;

        Assert.That(Models.Where(model => model.Kind != kind).All(model => IsRefused(read, model.Bytes)), Is.True);
    }

    private static IEnumerable<string> Kinds() => Models.Select(model => model.Kind);

    private static bool IsRefused(Action<Stream> read, byte[] bytes)
    {
        try
        {
            read(new MemoryStream(bytes));
            return false;
        }
        catch (Exception error) when (error is InvalidDataException or EndOfStreamException or FormatException)
        {
            return true;
        }
    }

    private static (string Kind, byte[] Bytes, Action<Stream> Read)[] Some()
    {
        var rows = Invented.Noisy(500, 1);
        var texts = new SparseRows(1);
        for (var at = 0; at < 20; at++)
        {
            texts.Add([(uint)at % 7, (uint)at % 3], [at % 2], isYes: at % 7 < 3);
        }

        var scores = Enumerable.Range(0, rows.Count).Select(row => rows.Rows[row][0]).ToArray();
        return
        [
            ("lines", Invented.Written(LogisticRegression.Train(rows, new LogisticOptions(), CancellationToken.None).Write), from => LogisticRegression.Read(from)),
            ("hashes", Invented.Written(HashedRegression.Train(texts, new LogisticOptions(), CancellationToken.None).Write), from => HashedRegression.Read(from)),
            ("trees", Invented.Written(BoostedTrees.Train(rows, new BoostingOptions { Trees = 5 }, CancellationToken.None).Write), from => BoostedTrees.Read(from).Score([1, 2, 3, 4, 5])),
            ("steps", Invented.Written(IsotonicCalibration.Train(scores, rows.Targets, rows.Weights).Write), from => IsotonicCalibration.Read(from)),
            ("curve", Invented.Written(PlattCalibration.Train(scores, rows.Targets, rows.Weights).Write), from => PlattCalibration.Read(from)),
        ];
    }
}
