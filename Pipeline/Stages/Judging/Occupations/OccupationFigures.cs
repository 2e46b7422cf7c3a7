namespace DiCoDe.Stages.Judging.Occupations;

/// <summary>How well occupations are coded. Shares are of all ads that have a label: one that is not coded is not right.</summary>
/// <param name="Ads">Ads.</param>
/// <param name="Coded">The share that is coded.</param>
/// <param name="Right">The share with the very occupation.</param>
/// <param name="Right4">The share with the right unit group of ISCO-08 (4 digits).</param>
/// <param name="Right3">The share with the right minor group (3 digits).</param>
/// <param name="Right2">The share with the right sub-major group (2 digits).</param>
/// <param name="Right1">The share with the right major group (1 digit).</param>
/// <param name="Reliability">Whether confidences mean what they say, of the very occupation.</param>
public sealed record OccupationFigures(int Ads, Figure Coded, Figure Right, Figure Right4, Figure Right3, Figure Right2, Figure Right1, Reliability Reliability)
{
    /// <summary>Measures.</summary>
    /// <param name="ads">The ads.</param>
    /// <param name="seed">For the intervals; the same seed gives the same.</param>
    public static OccupationFigures Of(IReadOnlyList<JudgedOccupation> ads, int seed)
    {
        Figure Share(Func<JudgedOccupation, bool> counts) => Figure.Of(ads, drawn => drawn.Count == 0 ? 0 : (double)drawn.Count(counts) / drawn.Count, seed);
        return new OccupationFigures(
            ads.Count,
            Share(ad => ad.IsCoded),
            Share(ad => ad.IsRight),
            Share(ad => ad.IsRightAt(4)),
            Share(ad => ad.IsRightAt(3)),
            Share(ad => ad.IsRightAt(2)),
            Share(ad => ad.IsRightAt(1)),
            Reliability.Of(ads.Where(ad => ad.IsCoded).Select(ad => (ad.Confidence, ad.IsRight))));
    }
}
