using DiCoDe.Stages.Classification.Learning;
using DiCoDe.Stages.Classification.Occupations.Titles;

namespace DiCoDe.Stages.Classification.Occupations.Training;

/// <summary>A labelled title, read.</summary>
/// <param name="Reading">Its candidates.</param>
/// <param name="Right">The numbers of the concepts it names; empty when the taxonomy has none of them.</param>
internal sealed record ReadTitle(TitleReading Reading, IReadOnlySet<int> Right)
{
    /// <summary>Learns to tell what titles name.</summary>
    public static TitleRanker Learn(IEnumerable<ReadTitle> titles, CancellationToken cancel)
    {
        var rows = new TrainingRows(TitleClues.Columns);
        foreach (var (reading, right) in titles)
        {
            for (var at = 0; at < reading.Concepts.Length; at++)
            {
                rows.Add(reading.Rows[at], right.Contains(reading.Concepts[at]));
            }
        }

        return TitleRanker.Train(rows, cancel);
    }
}
