using DiCoDe.Reports.Figures.Intervals;

namespace DiCoDe.Reports.Figures;

/// <summary>When a change of ads between two weeks is more than chance.</summary>
/// <remarks>
/// If ads came independently, a week's count would vary like a Poisson number: by about its square root. The difference of two weeks
/// then varies by √(this + before), and we call it clear beyond a number of such deviations. Ads come in batches, so the true
/// variation is larger: the rule is a floor that keeps noise silent, not a test of significance.
/// A classifier that finds part of what is there and errs at random adds nothing to that: what remains of a Poisson number when some of it is missed, and some
/// false is added, is one too. What it may add is to err more in one week than in the other. How far is not known, but not further than its measured precision
/// and recall are uncertain: each week is allowed an error of its own of that size, (ks)² for P and for R. That bounds it from above, since one classifier reads both weeks.
/// </remarks>
public static class ChangeRule
{
    /// <summary>Fewer ads than this in both weeks together never show a clear change.</summary>
    public const int FewestAds = 30;

    /// <summary>Deviations asked of one number looked at alone: about 1 in 20 would exceed it by chance.</summary>
    public const double Alone = 2;

    /// <summary>Deviations asked of one row among many: of a thousand rows that did not change, about three would exceed it.</summary>
    public const double AmongMany = 3;

    /// <summary>Judges one change: it is clear when its interval does not hold zero.</summary>
    /// <param name="now">Ads of this week.</param>
    /// <param name="before">Ads of the week before.</param>
    /// <param name="deviations">How strictly.</param>
    /// <param name="error">How wrong the classifier is that found the ads of the row, or <see langword="null"/> where none decides.</param>
    public static ChangeVerdict Judge(int now, int before, double deviations, ClassifierError? error = null)
    {
        if ((double)now + before < FewestAds || IntervalOf(now, before, deviations, error).Contains(0))
        {
            return ChangeVerdict.NotClear;
        }

        return now > before ? ChangeVerdict.Rise : ChangeVerdict.Fall;
    }

    /// <summary>Between which bounds the change of ads lies.</summary>
    public static Interval IntervalOf(int now, int before, double deviations, ClassifierError? error = null)
    {
        var change = (double)now - before;
        var spread = deviations * Math.Sqrt(Variance(now, before, error));
        return new Interval(change - spread, change + spread);
    }

    /// <summary>The largest difference that is still put down to chance, in ads.</summary>
    public static int Noise(int now, int before, double deviations, ClassifierError? error = null) =>
        (int)Math.Min(int.MaxValue, Math.Floor(deviations * Math.Sqrt(Variance(now, before, error))));

    private static double Variance(double now, double before, ClassifierError? error) =>
        now + before + (error is null ? 0 : 2 * error.RelativeError * error.RelativeError * ((now * now) + (before * before)));
}
