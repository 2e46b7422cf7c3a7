using DiCoDe.Stages.Classification.Learning;
using DiCoDe.Stages.Classification.Mapping.Candidates;
using DiCoDe.Stages.Classification.Mapping.Clues;
using DiCoDe.Stages.Classification.Mapping.Ranking;
using DiCoDe.Stages.Classification.Mapping.Reading;

namespace DiCoDe.Stages.Classification.Mapping.Deciding;

/// <summary>Scores the candidates of an ad's segments.</summary>
internal static class AdScoring
{
    /// <summary>The segments with the log odds of their candidates.</summary>
    /// <param name="ad">The ad.</param>
    /// <param name="gate">The gate's log odds of each segment.</param>
    /// <param name="ranker">The re-ranker.</param>
    public static IReadOnlyList<SegmentOdds> Score(AdReading ad, IReadOnlyList<float> gate, CandidateRanker ranker)
    {
        List<SegmentOdds> scored = new(ad.Segments.Count);
        for (var at = 0; at < ad.Segments.Count; at++)
        {
            if (ad.Segments[at].Candidates.Concepts.Length > 0)
            {
                var rows = RowsOf(ad.Segments[at].Candidates, gate[at]);
                scored.Add(new SegmentOdds(ad.Segments[at], ranker.Score(rows), rows.Values.ToArray()));
            }
        }

        return scored;
    }

    /// <summary>The full rows of a segment's candidates.</summary>
    public static FloatRows RowsOf(SegmentCandidates candidates, float gate)
    {
        var rows = new FloatRows(ClueTable.Columns);
        for (var at = 0; at < candidates.Concepts.Length; at++)
        {
            var row = rows.AddRow();
            candidates.Rows[at].CopyTo(row);
            row[(int)Clue.Gate] = gate;
        }

        return rows;
    }
}
