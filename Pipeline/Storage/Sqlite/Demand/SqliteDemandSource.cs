using Dapper;

using DiCoDe.Domain.Ads.Duplicates.Links;
using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Demand.Series;
using DiCoDe.Domain.Demand.Trends;
using DiCoDe.Storage.Sqlite.Duplicates;
using DiCoDe.Storage.Sqlite.Engine;

namespace DiCoDe.Storage.Sqlite.Demand;

internal sealed class SqliteDemandSource(Database database, LinkedAdsInUse links) : IDemandSource
{
    public ValueTask<ObservedPeriod?> ObservedAsync(CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return ValueTask.FromResult(database.Read(transaction =>
        {
            // Two statements, each answered by one end of an index or one walk over it.
            var connection = transaction.Connection!;
            var first = connection.ExecuteScalar<string?>("SELECT MIN(first_seen_on) FROM ad", null, transaction);
            var last = connection.ExecuteScalar<string?>("SELECT MAX(last_seen_on) FROM ad", null, transaction);
            return first is null || last is null ? (ObservedPeriod?)null : new ObservedPeriod(Iso.Day(first), Iso.Day(last));
        }));
    }

    public IAsyncEnumerable<CountedAd> ReadAsync(IsoWeek from, IsoWeek to, CancellationToken cancel) =>
        database.StreamAsync(transaction => CountedAds.Read(transaction, from, to), cancel);

    public ValueTask<AdDays> DaysAsync(IsoWeek from, IsoWeek to, DuplicateKinds kinds, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return ValueTask.FromResult(database.Read(transaction => AdDayRows.Read(transaction, from, to, links.Read(transaction, kinds))));
    }

    public ValueTask<IReadOnlyList<PortalState>> PortalsAsync(IsoWeek week, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return ValueTask.FromResult(database.Read(transaction => PortalStates.Read(transaction, week)));
    }

    public ValueTask<IReadOnlyList<FunnelRow>> FunnelAsync(IsoWeek week, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return ValueTask.FromResult(database.Read(transaction => FunnelRows.Read(transaction, week, links.Read(transaction, DuplicateKinds.SameVacancy))));
    }

    public IAsyncEnumerable<AdLife> LivesAsync(IsoWeek from, IsoWeek to, CancellationToken cancel) =>
        database.StreamAsync(transaction => AdLives.Read(transaction, from, to), cancel);

    public IAsyncEnumerable<Evidence> EvidenceAsync(IsoWeek week, int perSkill, CancellationToken cancel) =>
        database.StreamAsync(transaction => EvidenceRows.Read(transaction, week, perSkill), cancel);

    public IAsyncEnumerable<ReportedAd> AdsAsync(IsoWeek week, IReadOnlyCollection<string> phrases, CancellationToken cancel) =>
        database.StreamAsync(transaction => ReportedAds.Read(transaction, week, phrases), cancel);

    public ValueTask<IReadOnlyList<UnmatchedRow>> UnmatchedAsync(IsoWeek week, int fewestEmployers, int most, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return ValueTask.FromResult(database.Read(transaction => UnmatchedRows.Read(transaction, week, fewestEmployers, most)));
    }

    public ValueTask<IReadOnlyList<SkillSeries>> SkillSeriesAsync(IsoWeek week, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return ValueTask.FromResult(database.Read(transaction => SkillSeriesRows.Read(transaction, week)));
    }
}
