using DiCoDe.Stages.Classification.Learning.Calibration;
using DiCoDe.Stages.Classification.Mapping.Deciding;
using DiCoDe.Stages.Classification.Mapping.Ranking;

namespace DiCoDe.Stages.Classification.Mapping.Training;

/// <summary>Learns all weights from labelled ads: gate, re-ranker, then decider and calibration from what re-rankers said of ads they had not seen.</summary>
internal static class WeightsTraining
{
    private const int InnerFolds = 3;

    public static MapperWeights Train(IReadOnlyList<LabelledReading> ads, SkillKnowledge knowledge, CancellationToken cancel)
    {
        var gateFromOthers = RankerTraining.GateFromOthers(ads, cancel);
        List<(LabelledReading Ad, IReadOnlyList<SegmentOdds> Segments)> unseen = [];
        for (var fold = 0; fold < InnerFolds; fold++)
        {
            var ranker = RankerTraining.Ranker([.. ads.Where((_, at) => at % InnerFolds != fold)], gateFromOthers, cancel);
            unseen.AddRange(ads.Where((_, at) => at % InnerFolds == fold).Select(ad => (ad, AdScoring.Score(ad.Reading, gateFromOthers[ad.Source], ranker))));
        }

        return new MapperWeights(
            RankerTraining.Gate(ads, cancel),
            RankerTraining.Ranker(ads, gateFromOthers, cancel),
            DeciderTraining.Train(unseen, knowledge, cancel),
            Calibrate(unseen, knowledge, cancel));
    }

    /// <summary>From deciders that have not seen the ad either.</summary>
    private static PlattCalibration Calibrate(List<(LabelledReading Ad, IReadOnlyList<SegmentOdds> Segments)> ads, SkillKnowledge knowledge, CancellationToken cancel)
    {
        List<float> scores = [];
        List<float> targets = [];
        for (var fold = 0; fold < InnerFolds; fold++)
        {
            var decider = DeciderTraining.Train(ads.Where((_, at) => at % InnerFolds != fold), knowledge, cancel);
            foreach (var (ad, segments) in ads.Where((_, at) => at % InnerFolds == fold))
            {
                var candidates = AdCandidates.Of(segments);
                scores.AddRange(decider.Score(candidates.Rows(segments, knowledge)));
                targets.AddRange(candidates.All.Select(candidate => ad.Asked.Contains(candidate.Concept) ? 1f : 0f));
            }
        }

        return PlattCalibration.Train([.. scores], [.. targets], [.. scores.Select(_ => 1f)]);
    }
}
