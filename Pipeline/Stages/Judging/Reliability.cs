namespace DiCoDe.Stages.Judging;

/// <summary>Whether confidences mean what they say: of what is said with 0.8, eight of ten should be right.</summary>
/// <param name="Bins">Ten bins of confidence, from 0 up; those in which nothing falls have count 0.</param>
public sealed record Reliability(IReadOnlyList<ReliabilityBin> Bins)
{
    private const int Count = 10;

    /// <summary>The mean distance between what is said and what is right, weighted by count (expected calibration error).</summary>
    public double Error => Bins.Sum(bin => bin.Count) is > 0 and var all ? Bins.Sum(bin => bin.Count * Math.Abs(bin.Confidence - bin.Right)) / all : 0;

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
}
