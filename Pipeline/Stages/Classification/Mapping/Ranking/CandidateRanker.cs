using DiCoDe.Stages.Classification.Learning;
using DiCoDe.Stages.Classification.Learning.Linear;
using DiCoDe.Stages.Classification.Learning.Trees;
using DiCoDe.Stages.Classification.Mapping.Clues;

namespace DiCoDe.Stages.Classification.Mapping.Ranking;

/// <summary>Tells from its clues how likely a candidate is asked for: the mean of the log odds of a logistic regression and of boosted trees.</summary>
/// <param name="linear">The regression, on expanded clues.</param>
/// <param name="trees">The trees.</param>
internal sealed class CandidateRanker(LogisticRegression linear, BoostedTrees trees)
{
    public static CandidateRanker Train(TrainingRows rows, BoostingOptions options, CancellationToken cancel)
    {
        var expanded = new TrainingRows(ExpandedClues.Columns);
        Span<float> room = stackalloc float[ExpandedClues.Columns];
        for (var row = 0; row < rows.Count; row++)
        {
            ExpandedClues.Fill(rows.Rows[row], room);
            expanded.Add(room, rows.Targets[row] > 0.5f, rows.Weights[row]);
        }

        return new CandidateRanker(LogisticRegression.Train(expanded, new LogisticOptions(), cancel), BoostedTrees.Train(rows, options, cancel));
    }

    /// <summary>The log odds of each row.</summary>
    public float[] Score(FloatRows rows)
    {
        var scores = new float[rows.Count];
        trees.Score(rows, scores);
        Span<float> room = stackalloc float[ExpandedClues.Columns];
        for (var row = 0; row < rows.Count; row++)
        {
            ExpandedClues.Fill(rows[row], room);
            scores[row] = (scores[row] + linear.Score(room)) / 2;
        }

        return scores;
    }

    public void Write(Stream to)
    {
        linear.Write(to);
        trees.Write(to);
    }

    /// <exception cref="InvalidDataException">The stream holds something else.</exception>
    public static CandidateRanker Read(Stream from)
    {
        var linear = LogisticRegression.Read(from);
        var trees = BoostedTrees.Read(from);
        return linear.Columns == ExpandedClues.Columns && trees.Columns == ClueTable.Columns
            ? new CandidateRanker(linear, trees)
            : throw new InvalidDataException("The weights of the ranker are of another version.");
    }
}
