namespace DiCoDe.Stages.Judging.Rankings;

/// <summary>How good rankings are, on average over the texts that have something right.</summary>
/// <param name="Texts">Texts.</param>
/// <param name="MeanReciprocalRank">MRR.</param>
/// <param name="PrecisionAt5">RP@5.</param>
/// <param name="PrecisionAt10">RP@10.</param>
/// <param name="Coverage">The share of what is right that stands among the first <see cref="Depth"/>: nothing further down can still be chosen.</param>
public sealed record RankingFigures(int Texts, Figure MeanReciprocalRank, Figure PrecisionAt5, Figure PrecisionAt10, Figure Coverage)
{
    /// <summary>How far down rankings are looked at.</summary>
    public const int Depth = 100;

    /// <summary>The means; 0 when there is no ranking.</summary>
    /// <param name="rankings">The rankings.</param>
    /// <param name="seed">For the intervals; the same seed gives the same.</param>
    public static RankingFigures Of(IReadOnlyList<JudgedRanking> rankings, int seed)
    {
        Figure Mean(Func<JudgedRanking, double> of) => Figure.Of([.. rankings.Select(of)], drawn => drawn.Count == 0 ? 0 : drawn.Average(), seed);
        return new RankingFigures(
            rankings.Count, Mean(one => one.ReciprocalRank), Mean(one => one.PrecisionAt(5)), Mean(one => one.PrecisionAt(10)), Mean(one => one.RecallAt(Depth)));
    }
}
