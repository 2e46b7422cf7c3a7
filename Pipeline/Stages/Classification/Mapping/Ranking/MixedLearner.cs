using DiCoDe.Stages.Classification.Learning;
using DiCoDe.Stages.Classification.Learning.Linear;
using DiCoDe.Stages.Classification.Learning.Trees;

namespace DiCoDe.Stages.Classification.Mapping.Ranking;

/// <summary>The mean of the log odds of a logistic regression and of boosted trees on the same numbers.</summary>
internal sealed class MixedLearner(LogisticRegression linear, BoostedTrees trees)
{
    public int Columns => trees.Columns;

    public static MixedLearner Train(TrainingRows rows, LogisticOptions linear, BoostingOptions trees, CancellationToken cancel) =>
        new(LogisticRegression.Train(rows, linear, cancel), BoostedTrees.Train(rows, trees, cancel));

    /// <summary>The log odds of each row.</summary>
    public float[] Score(FloatRows rows)
    {
        var scores = new float[rows.Count];
        trees.Score(rows, scores);
        for (var row = 0; row < rows.Count; row++)
        {
            scores[row] = (scores[row] + linear.Score(rows[row])) / 2;
        }

        return scores;
    }

    public void Write(Stream to)
    {
        linear.Write(to);
        trees.Write(to);
    }

    public static MixedLearner Read(Stream from) => new(LogisticRegression.Read(from), BoostedTrees.Read(from));
}
