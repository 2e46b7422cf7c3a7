using Dapper;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Storage.Sqlite.Engine;
using DiCoDe.Storage.Sqlite.Runs;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Harvests;

internal sealed class SqliteHarvestStore(Database database) : IHarvestStore
{
    public ValueTask<RunCounts> SaveAsync(RunId run, string definition, IReadOnlyList<SettledVisit> visits, CancellationToken cancel) =>
        database.WriteAsync(transaction => Save(transaction, run, definition, visits), cancel);

    public ValueTask<InterruptedHarvest?> ResumeAsync(PortalId portal, DateTimeOffset begunAfter, CancellationToken cancel) =>
        database.WriteAsync(transaction => Resume(transaction, portal, begunAfter), cancel);

    public ValueTask<Run> EndAsync(Run run, bool listingsComplete, bool canGoOn, CancellationToken cancel) =>
        database.WriteAsync(transaction => HarvestEnding.End(transaction, run, listingsComplete, canGoOn), cancel);

    public ValueTask<DateTimeOffset?> LastCompleteAsync(PortalId portal, CancellationToken cancel) => Read(
        transaction => transaction.Connection!.ExecuteScalar<string?>(
            "SELECT MAX(run.observed_at) FROM run JOIN portal ON portal.id = run.portal_id WHERE portal.key = @portal AND run.listings_complete = 1",
            new { portal = portal.Value },
            transaction) is { Length: > 0 } moment ? Iso.Moment(moment) : (DateTimeOffset?)null,
        cancel);

    public ValueTask<int> PagesOnAsync(PortalId portal, DateOnly day, CancellationToken cancel) => Read(
        transaction => (int)transaction.Connection!.ExecuteScalar<long>(
            """
            SELECT COALESCE(SUM(run.pages + run.pages_missed + run.pages_unchanged + run.pages_gone), 0) FROM run JOIN portal ON portal.id = run.portal_id
            WHERE portal.key = @portal AND run.kind = @harvest AND run.observed_on = @day
            """,
            new { portal = portal.Value, harvest = RunCodes.Of(RunKind.Harvest), day = Iso.Of(day) },
            transaction),
        cancel);

    public ValueTask<IReadOnlyList<HarvestRecord>> RecordsAsync(PortalId portal, int most, CancellationToken cancel) =>
        Read(transaction => Records(transaction, portal, most), cancel);

    public ValueTask<IReadOnlyDictionary<AdField, int>> FilledAsync(RunId run, CancellationToken cancel) =>
        Read<IReadOnlyDictionary<AdField, int>>(transaction => Filled(transaction, run.Value), cancel);

    public ValueTask<IReadOnlyList<KnownAd?>> KnownAdsAsync(PortalId portal, IReadOnlyList<FrontierEntry> pages, CancellationToken cancel) =>
        Read<IReadOnlyList<KnownAd?>>(transaction => KnownAds.Find(transaction, portal, pages), cancel);

    public ValueTask<IReadOnlyList<KnownAd>> DueAsync(PortalId portal, DateTimeOffset readBefore, int most, CancellationToken cancel) =>
        Read(transaction => KnownAds.Due(transaction, portal, readBefore, most), cancel);

    public ValueTask<PageMark?> MarkOfAsync(PortalId portal, Uri page, CancellationToken cancel) => Read(
        transaction =>
        {
            using var find = new Statement(
                transaction,
                """
                SELECT page.read_at, page.etag, page.last_modified, page.leads_on, page.definition
                FROM page JOIN portal ON portal.id = page.portal_id WHERE portal.key = @1 AND page.address = @2 AND page.read_at <> ''
                """,
                2);
            using var row = find.Read(portal.Value, page.AbsoluteUri);
            return row.Read()
                ? new PageMark(Iso.Moment(row.GetString(0)), new Validators(row.GetString(1), row.GetString(2)), row.GetInt32(3) == 1, row.GetString(4))
                : null;
        },
        cancel);

    private static RunCounts Save(SqliteTransaction transaction, RunId run, string definition, IReadOnlyList<SettledVisit> visits)
    {
        using var writer = new VisitWriter(transaction, run, definition);
        foreach (var visit in visits)
        {
            writer.Save(visit);
        }

        writer.End();
        var counts = new DynamicParameters(writer.Counts);
        counts.Add("id", run.Value);
        transaction.Connection!.Execute(
            """
            UPDATE run SET pages = pages + @Pages, pages_missed = pages_missed + @PagesMissed, pages_unchanged = pages_unchanged + @PagesUnchanged,
                pages_gone = pages_gone + @PagesGone, pages_excluded = pages_excluded + @PagesExcluded,
                bytes = bytes + @Bytes, ads_found = ads_found + @AdsFound, ads_new = ads_new + @AdsNew, ads_changed = ads_changed + @AdsChanged,
                ads_seen_again = ads_seen_again + @AdsSeenAgain, ads_repeated = ads_repeated + @AdsRepeated, ads_rejected = ads_rejected + @AdsRejected,
                ads_sighted = ads_sighted + @AdsSighted, ads_closed = ads_closed + @AdsClosed, no_ads = no_ads + @NoAds,
                personal_data_removed = personal_data_removed + @PersonalDataRemoved
            WHERE id = @id
            """,
            counts,
            transaction);
        return writer.Counts;
    }

    private static InterruptedHarvest? Resume(SqliteTransaction transaction, PortalId portal, DateTimeOffset begunAfter)
    {
        var connection = transaction.Connection!;
        var row = connection.QueryFirstOrDefault<RunRow>(
            RunRow.Select + "WHERE portal.key = @portal AND run.state <> @complete AND EXISTS (SELECT 1 FROM frontier WHERE frontier.run_id = run.id) ORDER BY run.id DESC LIMIT 1",
            new { portal = portal.Value, complete = RunCodes.Complete },
            transaction);
        var run = row?.ToRun();
        var (waiting, done) = run is null || run.ObservedAt <= begunAfter ? ([], []) : FrontierRows.Read(transaction, run.Id.Value, portal);
        if (run is null || waiting.Count + done.Count == 0)
        {
            FrontierRows.Forget(transaction, portal);
            return null;
        }

        connection.Execute(
            "UPDATE run SET state = @running, reason = '', ended_at = NULL WHERE id = @id", new { running = RunCodes.Running, id = run.Id.Value }, transaction);
        return new InterruptedHarvest(run with { State = RunState.Running, Reason = "", EndedAt = null }, waiting, done);
    }

    private static IReadOnlyList<HarvestRecord> Records(SqliteTransaction transaction, PortalId portal, int most)
    {
        var connection = transaction.Connection!;
        var runs = connection.Query<RunRow>(
            RunRow.Select + "WHERE portal.key = @portal AND run.kind = @harvest AND run.ended_at IS NOT NULL ORDER BY run.id DESC LIMIT @most",
            new { portal = portal.Value, harvest = RunCodes.Of(RunKind.Harvest), most },
            transaction).ToList();
        return [.. runs.Select(run => new HarvestRecord(run.ToRun(), Filled(transaction, run.Id)))];
    }

    private static Dictionary<AdField, int> Filled(SqliteTransaction transaction, long run) => transaction.Connection!
        .Query<(string Field, long Filled)>("SELECT field, filled FROM run_field WHERE run_id = @run", new { run }, transaction)
        .Join(Enum.GetValues<AdField>(), row => row.Field, field => field.Name(), (row, field) => (field, row.Filled), StringComparer.Ordinal)
        .ToDictionary(row => row.field, row => (int)row.Filled);

    private ValueTask<T> Read<T>(Func<SqliteTransaction, T> read, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return ValueTask.FromResult(database.Read(read));
    }
}
