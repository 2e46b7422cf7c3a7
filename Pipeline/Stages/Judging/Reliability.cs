namespace DiCoDe.Stages.Judging;

/// <summary>Whether confidences mean what they say: of what is said with 0.8, eight of ten should be right.</summary>
/// <param name="Bins">Ten bins of confidence, from 0 up; those in which nothing falls have count 0.</param>
public sealed record Reliability(IReadOnlyList<ReliabilityBin> Bins)
{
    private const int Count = 10;

    /// <summary>The mean distance between what is said and what is right, weighted by count (expected calibration error).</summary>
    public double Error => Bins.Sum(bin => bin.Count) is > 0 and var all ? Bins.Sum(bin => bin.Count * Math.Abs(bin.Confidence - bin.Right)) / all : 0;

    /// <summary>The error that confidences which are true would show on so few claims, by chance alone: what is right in a bin is then binomial, and its mean
    /// distance from what is expected is De Moivre's (P. Diaconis and S. Zabell, "Closed form summation for classical distributions", 1991).</summary>
    public double ByChance => Bins.Sum(bin => bin.Count) is > 0 and var all ? Bins.Sum(bin => MeanDistance(bin.Count, bin.Confidence)) / all : 0;

    /// <summary>Sorts claims into bins.</summary>
    public static Reliability Of(IEnumerable<(double Confidence, bool IsRight)> claims)
    {
        var bins = new (int Count, double Said, int Right)[Count];
        foreach (var (confidence, isRight) in claims)
        {
            ref var bin = ref bins[Math.Clamp((int)(confidence * Count), 0, Count - 1)];
            bin = (bin.Count + 1, bin.Said + confidence, bin.Right + (isRight ? 1 : 0));
        }

        return new Reliability(
        [
            .. bins.Select((bin, at) => new ReliabilityBin(
                (double)at / Count, (at + 1.0) / Count, bin.Count, bin.Count == 0 ? 0 : bin.Said / bin.Count, bin.Count == 0 ? 0 : (double)bin.Right / bin.Count)),
        ]);
    }

    /// <summary>The mean distance of a binomial number from its mean: 2 k (n over k) p^k (1 - p)^(n - k + 1), k the next whole number above the mean.</summary>
    private static double MeanDistance(int count, double share)
    {
        if (count == 0 || share is <= 0 or >= 1)
        {
            return 0;
        }

        var above = (int)Math.Floor(count * share) + 1;
        var ways = Math.Log(2.0 * above);
        for (var at = 1; at <= above; at++)
        {
            ways += Math.Log((double)(count - above + at) / at);
        }

        return Math.Exp(ways + (above * Math.Log(share)) + ((count - above + 1) * Math.Log(1 - share)));
    }
}
