using DiCoDe.Domain.Demand;

namespace DiCoDe.Domain.Exporting;

/// <summary>What the store gives to researchers of each ad that was open, or new, from one week to another, both included: row by row, in a fixed order.</summary>
public interface IExportSource
{
    /// <summary>The ads.</summary>
    IAsyncEnumerable<ExportedAd> AdsAsync(IsoWeek from, IsoWeek to, CancellationToken cancel);

    /// <summary>Their mentions, ad by ad.</summary>
    IAsyncEnumerable<ExportedMention> MentionsAsync(IsoWeek from, IsoWeek to, CancellationToken cancel);

    /// <summary>How long they were open, as it was known at the end of the last week.</summary>
    IAsyncEnumerable<ExportedLife> LivesAsync(IsoWeek from, IsoWeek to, CancellationToken cancel);
}
