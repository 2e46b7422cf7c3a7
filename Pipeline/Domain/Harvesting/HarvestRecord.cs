using DiCoDe.Domain.Ads;

namespace DiCoDe.Domain.Harvesting;

/// <summary>A harvest with the fields its ads had.</summary>
/// <param name="Run">Its record.</param>
/// <param name="Filled">How many of the ads it read had each field; a field that none had is absent.</param>
public sealed record HarvestRecord(Run Run, IReadOnlyDictionary<AdField, int> Filled)
{
    /// <summary>Ads that it read, from their page or their card, whatever became of them.</summary>
    public int AdsRead => Run.Counts.AdsFound;

    /// <summary>Ads that it saw: read, or listed and known.</summary>
    public int AdsSeen => Run.Counts.AdsSeen;

    /// <summary>The share of the ads read that had a field, 0 to 1; <see langword="null"/> when none was read.</summary>
    public double? FillOf(AdField field) => AdsRead == 0 ? null : (double)Filled.GetValueOrDefault(field) / AdsRead;

    /// <summary>The share of the pages asked for that did not come, or came without the ad they should hold; 0 to 1. A page that is gone is no error.</summary>
    public double ErrorShare => Run.Counts.Pages + Run.Counts.PagesMissed is > 0 and var asked
        ? Math.Min(1, (double)(Run.Counts.PagesMissed + Run.Counts.NoAds) / asked)
        : 0;
}
