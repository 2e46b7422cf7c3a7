using Dapper;

using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Storage.Sqlite.Engine;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Runs;

internal sealed class SqliteRunStore(Database database) : IRunStore
{
    /// <summary>Marks every run that has not ended; for the moment when nobody else has the store open.</summary>
    public static int MarkInterrupted(SqliteTransaction transaction) => transaction.Connection!.Execute(
        "UPDATE run SET state = @interrupted, reason = @reason WHERE state = @running",
        new
        {
            interrupted = RunCodes.Interrupted,
            running = RunCodes.Running,
            reason = "El programa se interrumpió; lo guardado hasta entonces se conserva.",
        },
        transaction);

    public ValueTask<RunId> BeginAsync(RunStart start, CancellationToken cancel) =>
        database.WriteAsync(transaction => Begin(transaction, start), cancel);

    public async ValueTask EndAsync(Run run, CancellationToken cancel)
    {
        if (run.State == RunState.Running)
        {
            throw new ArgumentException($"Run {run.Id} ends, so it is no longer running.", nameof(run));
        }

        await database.WriteAsync(transaction => End(transaction, run), cancel);
    }

    public ValueTask<IReadOnlyList<Run>> LatestAsync(PortalId? portal, int count, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return ValueTask.FromResult<IReadOnlyList<Run>>(database.Read(transaction => transaction.Connection!
            .Query<RunRow>(
                RunRow.Select + "WHERE @portal = '' OR portal.key = @portal ORDER BY run.id DESC LIMIT @count",
                new { portal = portal?.Value ?? "", count },
                transaction)
            .Select(row => row.ToRun())
            .ToArray()));
    }

    public ValueTask<bool> IsImportedAsync(PortalId portal, string fileHash, CancellationToken cancel)
    {
        ArgumentException.ThrowIfNullOrEmpty(fileHash);
        cancel.ThrowIfCancellationRequested();
        return ValueTask.FromResult(database.Read(transaction => transaction.Connection!.ExecuteScalar<long>(
            """
            SELECT COUNT(*) FROM run JOIN portal ON portal.id = run.portal_id
            WHERE run.file_hash = @fileHash AND run.file_hash <> '' AND portal.key = @portal AND run.state = @complete
            """,
            new { fileHash, portal = portal.Value, complete = RunCodes.Complete },
            transaction) > 0));
    }

    private static RunId Begin(SqliteTransaction transaction, RunStart start)
    {
        var connection = transaction.Connection!;
        var portal = connection.ExecuteScalar<long>(
            """
            INSERT INTO portal (key, name, country, time_zone, is_demo) VALUES (@key, @name, @country, @timeZone, @isDemo)
            ON CONFLICT (key) DO UPDATE SET
                name = excluded.name, country = excluded.country, time_zone = excluded.time_zone, is_demo = excluded.is_demo
            RETURNING id
            """,
            new
            {
                key = start.Portal.Id.Value,
                name = start.Portal.Name,
                country = start.Portal.Country,
                timeZone = start.Portal.TimeZone,
                isDemo = start.Portal.IsDemo ? 1 : 0,
            },
            transaction);
        return new RunId(connection.ExecuteScalar<long>(
            """
            INSERT INTO run (portal_id, kind, source, file_hash, observed_at, observed_on, state, reason, pages, pages_missed, bytes,
                             ads_found, ads_new, ads_changed, ads_seen_again, ads_repeated, ads_rejected, no_ads, personal_data_removed, is_full)
            VALUES (@portal, @kind, @source, @fileHash, @observedAt, @observedOn, @state, '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, @isFull)
            RETURNING id
            """,
            new
            {
                portal,
                kind = RunCodes.Of(start.Kind),
                source = start.Source,
                fileHash = start.FileHash,
                observedAt = Iso.Of(start.ObservedAt),
                observedOn = Iso.Of(start.ObservedOn),
                state = RunCodes.Running,
                isFull = start.IsFull ? 1 : 0,
            },
            transaction));
    }

    /// <summary>Ends a run within a transaction.</summary>
    public static bool End(SqliteTransaction transaction, Run run)
    {
        var connection = transaction.Connection!;
        var ended = connection.Execute(
            """
            UPDATE run SET ended_at = @endedAt, state = @state, reason = @reason, pages = @Pages, pages_missed = @PagesMissed, bytes = @Bytes,
                ads_found = @AdsFound, ads_new = @AdsNew, ads_changed = @AdsChanged, ads_seen_again = @AdsSeenAgain,
                ads_repeated = @AdsRepeated, ads_rejected = @AdsRejected, no_ads = @NoAds, personal_data_removed = @PersonalDataRemoved,
                pages_unchanged = @PagesUnchanged, pages_gone = @PagesGone, ads_sighted = @AdsSighted, ads_closed = @AdsClosed,
                pages_excluded = @PagesExcluded
            WHERE id = @id
            """,
            Parameters(run),
            transaction);
        if (ended == 0)
        {
            throw new InvalidOperationException($"There is no run {run.Id}.");
        }

        if (run.State is RunState.Complete or RunState.Partial)
        {
            // A portal that was read and showed no ad was observed all the same.
            connection.Execute(
                "INSERT INTO run_day (run_id, day) VALUES (@id, @day) ON CONFLICT DO NOTHING",
                new { id = run.Id.Value, day = Iso.Of(run.ObservedOn) },
                transaction);
        }

        return true;
    }

    private static DynamicParameters Parameters(Run run)
    {
        var parameters = new DynamicParameters(run.Counts);
        parameters.Add("id", run.Id.Value);
        parameters.Add("endedAt", run.EndedAt is { } ended ? Iso.Of(ended) : null);
        parameters.Add("state", RunCodes.Of(run.State));
        parameters.Add("reason", run.Reason);
        return parameters;
    }
}
