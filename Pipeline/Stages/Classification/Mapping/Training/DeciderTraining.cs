using DiCoDe.Stages.Classification.Learning;
using DiCoDe.Stages.Classification.Learning.Linear;
using DiCoDe.Stages.Classification.Learning.Trees;
using DiCoDe.Stages.Classification.Mapping.Deciding;
using DiCoDe.Stages.Classification.Mapping.Ranking;

namespace DiCoDe.Stages.Classification.Mapping.Training;

/// <summary>Trains the decider: from the scores that re-rankers gave to ads they had not seen, which concepts an ad asks for.</summary>
internal static class DeciderTraining
{
    private static readonly LogisticOptions Linear = new() { L2 = 20 };
    private static readonly BoostingOptions Trees = new() { Trees = 90, Rate = 0.06, Leaves = 8, LeastRows = 25, L2 = 10 };

    public static MixedLearner Train(IEnumerable<(LabelledReading Ad, IReadOnlyList<SegmentOdds> Segments)> ads, SkillKnowledge knowledge, CancellationToken cancel)
    {
        var rows = new TrainingRows(AdCandidates.Columns);
        foreach (var (ad, segments) in ads)
        {
            var candidates = AdCandidates.Of(segments);
            var clues = candidates.Rows(segments, knowledge);
            for (var at = 0; at < candidates.All.Count; at++)
            {
                rows.Add(clues[at], ad.Asked.Contains(candidates.All[at].Concept));
            }
        }

        return MixedLearner.Train(rows, Linear, Trees, cancel);
    }
}
