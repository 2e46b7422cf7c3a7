using DiCoDe.Stages.Classification.Learning;
using DiCoDe.Stages.Classification.Learning.Linear;
using DiCoDe.Stages.Classification.Learning.Trees;
using DiCoDe.Stages.Classification.Mapping.Clues;
using DiCoDe.Stages.Classification.Mapping.Deciding;
using DiCoDe.Stages.Classification.Mapping.Ranking;
using DiCoDe.Stages.Classification.Mapping.Reading;

namespace DiCoDe.Stages.Classification.Mapping.Training;

/// <summary>Trains gate and re-ranker from labelled ads. What an ad is judged by is always learned from other ads.</summary>
internal static class RankerTraining
{
    private const int InnerFolds = 4;
    private const int MostBySum = 24;
    private const int MostOthers = 8;
    private const float NearPhrase = 0.7f;

    private static readonly LogisticOptions GateOptions = new() { L2 = 0.5, MostSteps = 150 };

    /// <summary>The gate.</summary>
    public static HashedRegression Gate(IReadOnlyList<LabelledReading> ads, CancellationToken cancel)
    {
        var rows = new SparseRows(GateInput.ExtraCount);
        var yes = ads.Sum(ad => ad.Wanted.Count(wanted => wanted.Count > 0));
        var all = ads.Sum(ad => ad.Wanted.Count);
        foreach (var ad in ads)
        {
            for (var at = 0; at < ad.Wanted.Count; at++)
            {
                var isYes = ad.Wanted[at].Count > 0;
                var (terms, extras) = ad.Reading.Segments[at].Gate;
                rows.Add(terms, extras, isYes, isYes ? all / (2f * yes) : all / (2f * (all - yes)));
            }
        }

        return HashedRegression.Train(rows, GateOptions, cancel);
    }

    /// <summary>The gate's log odds for each segment of each ad, from gates that have not seen the ad.</summary>
    public static IReadOnlyDictionary<int, float[]> GateFromOthers(IReadOnlyList<LabelledReading> ads, CancellationToken cancel)
    {
        Dictionary<int, float[]> odds = [];
        for (var fold = 0; fold < InnerFolds; fold++)
        {
            var gate = Gate([.. ads.Where((_, at) => at % InnerFolds != fold)], cancel);
            foreach (var ad in ads.Where((_, at) => at % InnerFolds == fold))
            {
                odds[ad.Source] = GateOf(gate, ad);
            }
        }

        return odds;
    }

    public static float[] GateOf(HashedRegression gate, LabelledReading ad) =>
        [.. ad.Reading.Segments.Select(segment => Math.Clamp(gate.Score(segment.Gate.Terms, segment.Gate.Extras), -5, 5))];

    /// <summary>The rows to learn the re-ranker from: the likeliest candidates of each segment, some others, and all that are right. A concept that
    /// the ad asks for elsewhere teaches nothing here.</summary>
    public static TrainingRows Rows(IReadOnlyList<LabelledReading> ads, IReadOnlyDictionary<int, float[]> gate)
    {
        var chosen = new TrainingRows(ClueTable.Columns);
        var random = new Encoder.Draw(17);
        foreach (var ad in ads)
        {
            for (var segment = 0; segment < ad.Wanted.Count; segment++)
            {
                var candidates = ad.Reading.Segments[segment].Candidates;
                var room = AdScoring.RowsOf(candidates, gate[ad.Source][segment]);
                var order = Enumerable.Range(0, candidates.Concepts.Length).OrderByDescending(at => candidates.Sums[at]).ToArray();
                var share = candidates.Concepts.Length == 0 ? 0 : (float)MostOthers / candidates.Concepts.Length;
                for (var rank = 0; rank < order.Length; rank++)
                {
                    var at = order[rank];
                    var concept = candidates.Concepts[at];
                    var isRight = ad.Wanted[segment].ContainsKey(concept);
                    var row = room[at];
                    var isKept = isRight || rank < MostBySum || random.Share() < share || row[(int)Clue.LexiconNearness] > NearPhrase || row[(int)Clue.Exact] > 0;
                    if (isKept && (isRight || !ad.Asked.Contains(concept)))
                    {
                        chosen.Add(row, isRight);
                    }
                }
            }
        }

        return chosen;
    }

    public static CandidateRanker Ranker(IReadOnlyList<LabelledReading> ads, IReadOnlyDictionary<int, float[]> gate, CancellationToken cancel) =>
        CandidateRanker.Train(Rows(ads, gate), new BoostingOptions(), cancel);
}
