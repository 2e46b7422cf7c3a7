using DiCoDe.Domain.Ads.Duplicates.Links;
using DiCoDe.Domain.Demand.Series;
using DiCoDe.Domain.Demand.Trends;

namespace DiCoDe.Domain.Demand;

/// <summary>What the store tells to those who count and report. Reads only.</summary>
public interface IDemandSource
{
    /// <summary>When ads were observed, or <see langword="null"/> when the store holds none.</summary>
    ValueTask<ObservedPeriod?> ObservedAsync(CancellationToken cancel);

    /// <summary>The ads that were open, or new, at some time from one week to another, both included; in a fixed order.</summary>
    IAsyncEnumerable<CountedAd> ReadAsync(IsoWeek from, IsoWeek to, CancellationToken cancel);

    /// <summary>The days of the ads that were open, or new, at some time from one week to another, both included.</summary>
    /// <param name="from">The first week.</param>
    /// <param name="to">The last.</param>
    /// <param name="kinds">Which duplicates make an ad a repeat of an earlier one.</param>
    /// <param name="cancel">Stops the reading.</param>
    ValueTask<AdDays> DaysAsync(IsoWeek from, IsoWeek to, DuplicateKinds kinds, CancellationToken cancel);

    /// <summary>Per portal, what the store holds of it up to the end of a week.</summary>
    ValueTask<IReadOnlyList<PortalState>> PortalsAsync(IsoWeek week, CancellationToken cancel);

    /// <summary>The way from pages to counted ads, per portal and day of a week: by portal, day and step, what passed first.</summary>
    ValueTask<IReadOnlyList<FunnelRow>> FunnelAsync(IsoWeek week, CancellationToken cancel);

    /// <summary>How long ads were open that were seen from one week to another, as it was known at the end of the latter; in a fixed order.</summary>
    IAsyncEnumerable<AdLife> LivesAsync(IsoWeek from, IsoWeek to, CancellationToken cancel);

    /// <summary>Some sentences behind each skill of a week: up to <paramref name="perSkill"/> mentions in ads new or open in the week,
    /// surest first, then newest, of different employers where there are; the choice is the same on every run.</summary>
    IAsyncEnumerable<Evidence> EvidenceAsync(IsoWeek week, int perSkill, CancellationToken cancel);

    /// <summary>The ads that count as new in a week, then those that were open in it and are older, with their words and mentions, one by one, each part in order of
    /// portal and key; the order is the same on every run. Of the <paramref name="phrases"/>, which are keys of <see cref="UnmatchedAsync"/>, each ad has the places.</summary>
    IAsyncEnumerable<ReportedAd> AdsAsync(IsoWeek week, IReadOnlyCollection<string> phrases, CancellationToken cancel);

    /// <summary>What employers ask for in a week and no concept says: said in ads, new or open in the week, of at least <paramref name="fewestEmployers"/>
    /// employers, those of most employers first, then of most ads; each with up to three places of different employers. The choice is the same on every run.</summary>
    ValueTask<IReadOnlyList<UnmatchedRow>> UnmatchedAsync(IsoWeek week, int fewestEmployers, int most, CancellationToken cancel);

    /// <summary>The new ads of each skill in each of <see cref="SkillSeries.Weeks"/> weeks up to one, in order of URI; a skill that none of them asks for is not there.</summary>
    ValueTask<IReadOnlyList<SkillSeries>> SkillSeriesAsync(IsoWeek week, CancellationToken cancel);
}
