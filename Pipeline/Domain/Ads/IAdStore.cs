using DiCoDe.Domain.Harvesting;

namespace DiCoDe.Domain.Ads;

/// <summary>Where cleaned ads are kept, with first seen and last seen. Only Intake writes to it.</summary>
public interface IAdStore
{
    /// <summary>Stores ads and that this run saw them, all or none, and notes why others were none. Storing the same ads twice changes no ad.</summary>
    /// <returns>What each ad changed, in the order given.</returns>
    ValueTask<IReadOnlyList<AdChange>> SaveAsync(RunId run, IReadOnlyList<JobAd> ads, IReadOnlyList<AdOutcome.Rejected> rejected, CancellationToken cancel);

    /// <summary>The ad with its latest words, and when it was first and last seen.</summary>
    ValueTask<StoredAd?> FindAsync(AdId id, CancellationToken cancel);
}
