using DiCoDe.Stages.Classification.Learning;
using DiCoDe.Stages.Classification.Learning.Linear;
using DiCoDe.Stages.Classification.Occupations.Coding;

namespace DiCoDe.Stages.Classification.Occupations.Training;

/// <summary>A labelled ad, read.</summary>
/// <param name="Source">Its number among the labelled ads.</param>
/// <param name="Reading">Its candidates.</param>
/// <param name="Right">The number of the occupation it offers.</param>
internal sealed record ReadAd(int Source, OccupationReading Reading, int Right)
{
    /// <summary>Learns to tell what ads offer.</summary>
    public static LogisticRegression Learn(IEnumerable<ReadAd> ads, CancellationToken cancel)
    {
        var rows = new TrainingRows(CodingClues.Columns);
        foreach (var (_, reading, right) in ads)
        {
            for (var at = 0; at < reading.Occupations.Length; at++)
            {
                rows.Add(reading.Rows[at], reading.Occupations[at] == right);
            }
        }

        return LogisticRegression.Train(rows, new LogisticOptions(), cancel);
    }
}
