namespace DiCoDe.Reports.Figures;

/// <summary>When a change of ads between two weeks is more than chance.</summary>
/// <remarks>
/// If ads came independently, a week's count would vary like a Poisson number: by about its square root. The difference of two weeks
/// then varies by √(this + before), and we call it clear beyond a number of such deviations. Ads come in batches, so the true
/// variation is larger: the rule is a floor that keeps noise silent, not a test of significance.
/// </remarks>
public static class ChangeRule
{
    /// <summary>Fewer ads than this in both weeks together never show a clear change.</summary>
    public const int FewestAds = 30;

    /// <summary>Deviations asked of one number looked at alone: about 1 in 20 would exceed it by chance.</summary>
    public const double Alone = 2;

    /// <summary>Deviations asked of one row among many: of a thousand rows that did not change, about three would exceed it.</summary>
    public const double AmongMany = 3;

    /// <summary>Judges one change.</summary>
    public static ChangeVerdict Judge(int now, int before, double deviations)
    {
        var both = (double)now + before;
        if (both < FewestAds || Math.Abs((double)now - before) <= deviations * Math.Sqrt(both))
        {
            return ChangeVerdict.NotClear;
        }

        return now > before ? ChangeVerdict.Rise : ChangeVerdict.Fall;
    }

    /// <summary>The largest difference that is still put down to chance, in ads.</summary>
    public static int Noise(int now, int before, double deviations) =>
        (int)Math.Min(int.MaxValue, Math.Floor(deviations * Math.Sqrt((double)now + before)));
}
