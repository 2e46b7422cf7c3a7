using BenchmarkDotNet.Attributes;

using DiCoDe.Stages.Classification.Learning;
using DiCoDe.Stages.Classification.Learning.Linear;
using DiCoDe.Stages.Classification.Learning.Trees;

namespace DiCoDe.Benchmarks.Stages;

/// <summary>How long it takes to learn from rows of 60 numbers, and to score one.</summary>
[MemoryDiagnoser]
public class Learning
{
    private const int Columns = 60;
    private const int Trained = 20_000;
    private const int Scored = 2_000;

    private readonly TrainingRows _rows = new(Columns);
    private readonly FloatRows _others = new(Columns);
    private readonly float[] _scores = new float[Scored];
    private BoostedTrees _trees = null!;
    private LogisticRegression _line = null!;

    [GlobalSetup]
    public void Build()
    {
        var random = new Random(1);
        var row = new float[Columns];
        for (var at = 0; at < Trained + Scored; at++)
        {
            foreach (ref var value in row.AsSpan())
            {
                value = random.NextSingle();
            }

            if (at < Trained)
            {
                _rows.Add(row, random.NextDouble() < Logistic.Probability((4 * row[0]) - (3 * row[1] * row[2]) - 2));
            }
            else
            {
                _others.Add(row);
            }
        }

        _trees = GrowTrees();
        _line = FitLine();
    }

    [Benchmark]
    public object Grow130Trees() => GrowTrees();

    [Benchmark]
    public object Fit() => FitLine();

    [Benchmark(OperationsPerInvoke = Scored)]
    public float[] ScoreByTrees()
    {
        _trees.Score(_others, _scores);
        return _scores;
    }

    [Benchmark(OperationsPerInvoke = Scored)]
    public float WalkTrees()
    {
        var sum = 0f;
        for (var row = 0; row < Scored; row++)
        {
            sum += _trees.Score(_others[row]);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Scored)]
    public float ScoreByLine()
    {
        var sum = 0f;
        for (var row = 0; row < Scored; row++)
        {
            sum += _line.Score(_others[row]);
        }

        return sum;
    }

    private BoostedTrees GrowTrees() => BoostedTrees.Train(_rows, new BoostingOptions(), CancellationToken.None);

    private LogisticRegression FitLine() => LogisticRegression.Train(_rows, new LogisticOptions(), CancellationToken.None);
}
