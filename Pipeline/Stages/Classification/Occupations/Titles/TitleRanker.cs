using DiCoDe.Stages.Classification.Learning;
using DiCoDe.Stages.Classification.Learning.Linear;
using DiCoDe.Stages.Classification.Learning.Trees;
using DiCoDe.Stages.Classification.Mapping.Ranking;

namespace DiCoDe.Stages.Classification.Occupations.Titles;

/// <summary>Tells from its clues how likely a concept is what a title names.</summary>
internal sealed class TitleRanker(MixedLearner learner)
{
    public static TitleRanker Train(TrainingRows rows, CancellationToken cancel) =>
        new(MixedLearner.Train(rows, new LogisticOptions(), new BoostingOptions { Trees = 100, LeastRows = 40 }, cancel));

    /// <summary>The log odds of each row.</summary>
    public float[] Score(FloatRows rows) => learner.Score(rows);

    public void Write(Stream to) => learner.Write(to);

    /// <exception cref="InvalidDataException">The stream holds something else.</exception>
    public static TitleRanker Read(Stream from) => MixedLearner.Read(from) is { Columns: var columns } learner && columns == TitleClues.Columns
        ? new TitleRanker(learner)
        : throw new InvalidDataException("The weights of the ranker of titles are of another version.");
}
