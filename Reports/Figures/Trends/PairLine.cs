using DiCoDe.Domain.Demand.Trends;
using DiCoDe.Reports.Figures.Intervals;

namespace DiCoDe.Reports.Figures.Trends;

/// <summary>Two skills asked for together, and how much more often than if they had nothing to do with one another.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="First">The name of the first.</param>
/// <param name="Second">The name of the second.</param>
/// <param name="NewAds">All new ads of the week.</param>
public sealed record PairLine(SkillPair Pair, string First, string Second, int NewAds)
{
    /// <summary>The 97.5 % point of the normal distribution.</summary>
    private const double Deviations = 1.959964;

    /// <summary>The part of ads that ask for both, divided by the product of the parts that ask for either: 1 when they have nothing to do with one another.</summary>
    public double Lift => (double)Pair.Both / Pair.OfFirst * NewAds / Pair.OfSecond;

    /// <summary>The 95 % interval of <see cref="Lift"/>: that of its logarithm, whose variance follows from the four counts by the delta method.</summary>
    /// <remarks>A classifier that misses some of each, independently, leaves the lift as it is, so its error adds nothing here.</remarks>
    public Interval Bounds
    {
        get
        {
            var (all, both, first, second) = ((double)NewAds, (double)Pair.Both / NewAds, (double)Pair.OfFirst / NewAds, (double)Pair.OfSecond / NewAds);
            var slope = (1 / both) - (1 / first) - (1 / second);
            var variance = ((both * slope * slope) + ((first - both) / (first * first)) + ((second - both) / (second * second)) - 1) / all;
            var spread = Deviations * Math.Sqrt(Math.Max(0, variance));
            return new Interval(Lift * Math.Exp(-spread), Lift * Math.Exp(spread));
        }
    }
}
