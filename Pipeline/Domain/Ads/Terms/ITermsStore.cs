namespace DiCoDe.Domain.Ads.Terms;

/// <summary>Where the terms of stored ads are kept, so that ads stored by an older program can be read again. Only Intake writes to it.</summary>
public interface ITermsStore
{
    /// <summary>How many ads have terms read by other readers than these, or none.</summary>
    ValueTask<int> CountPendingAsync(int reader, CancellationToken cancel);

    /// <summary>Up to <paramref name="count"/> such ads, in a fixed order.</summary>
    ValueTask<IReadOnlyList<JobAd>> PendingAsync(int reader, int count, CancellationToken cancel);

    /// <summary>Stores the terms of ads, all or none. An ad whose words changed since it was given out keeps what it has.</summary>
    ValueTask SaveAsync(IReadOnlyList<JobAd> ads, CancellationToken cancel);
}
