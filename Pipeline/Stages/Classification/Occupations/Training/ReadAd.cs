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
    /// <summary>Four labelled ads for each column are few: weights are held small. Of 1 to 300, tried by cross-validation over six partings of the ads with
    /// two models, 60 to 200 were best (docs/evaluation.md).</summary>
    private static readonly LogisticOptions Options = new() { L2 = 100 };

    /// <summary>Learns to tell which of its candidates an ad offers, from those that have the right one among them.</summary>
    public static LogisticRegression Learn(IEnumerable<ReadAd> ads, CancellationToken cancel)
    {
        var rows = new TrainingRows(CodingClues.Columns);
        List<int> sizes = [];
        foreach (var (_, reading, right) in ads.Where(ad => ad.Reading.Occupations.Contains(ad.Right)))
        {
            sizes.Add(reading.Occupations.Length);
            for (var at = 0; at < reading.Occupations.Length; at++)
            {
                rows.Add(reading.Rows[at], reading.Occupations[at] == right);
            }
        }

        return ConditionalLogit.Train(rows, sizes, Options, cancel);
    }
}
