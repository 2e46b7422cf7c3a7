using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;

namespace DiCoDe.Stages.Intake;

/// <summary>What became of a scraped ad on its way into the store.</summary>
/// <param name="Outcome">What cleaning made of it.</param>
/// <param name="Change">What storing it changed; <see langword="null"/> when it was rejected.</param>
public sealed record TakenAd(AdOutcome Outcome, AdChange? Change)
{
    /// <summary>The counts of a run with this ad added.</summary>
    public RunCounts AddTo(RunCounts counts) => counts with
    {
        AdsFound = counts.AdsFound + 1,
        AdsNew = counts.AdsNew + (Change is AdChange.New ? 1 : 0),
        AdsChanged = counts.AdsChanged + (Change is AdChange.Changed ? 1 : 0),
        AdsSeenAgain = counts.AdsSeenAgain + (Change is AdChange.SeenAgain ? 1 : 0),
        AdsRepeated = counts.AdsRepeated + (Change is AdChange.SameRun ? 1 : 0),
        AdsRejected = counts.AdsRejected + (Change is null ? 1 : 0),
        PersonalDataRemoved = counts.PersonalDataRemoved + (Outcome is AdOutcome.Accepted accepted ? accepted.Ad.PersonalDataRemoved : 0),
    };
}
