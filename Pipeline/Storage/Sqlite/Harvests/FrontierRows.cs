using Dapper;

using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Storage.Sqlite.Engine;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Harvests;

/// <summary>The pages of an unfinished harvest as rows.</summary>
internal sealed class FrontierRows : IDisposable
{
    private readonly long _run;
    private readonly Statement _add;
    private long _position;

    public FrontierRows(SqliteTransaction transaction, long run)
    {
        _run = run;
        _position = transaction.Connection!.ExecuteScalar<long>("SELECT COALESCE(MAX(position), 0) FROM frontier WHERE run_id = @run", new { run }, transaction);
        _add = new Statement(
            transaction,
            """
            INSERT INTO frontier (run_id, address, position, is_done, kind, depth, body, body_type, ad_key, card, changed_at, listed_in, is_known)
            VALUES (@1, @2, @3, @4, @5, @6, @7, @8, @9, @10, @11, @12, @13)
            ON CONFLICT (run_id, address) DO UPDATE SET is_done = MAX(frontier.is_done, excluded.is_done), card = '', body = ''
            """,
            13);
    }

    /// <summary>The pages left to read and those dealt with.</summary>
    public static (IReadOnlyList<FrontierEntry> Waiting, IReadOnlyList<Uri> Done) Read(SqliteTransaction transaction, long run, PortalId portal)
    {
        List<FrontierEntry> waiting = [];
        List<Uri> done = [];
        using var select = new Statement(
            transaction,
            """
            SELECT address, is_done, kind, depth, body, body_type, ad_key, card, changed_at, listed_in, is_known
            FROM frontier WHERE run_id = @1 ORDER BY position
            """,
            1);
        using var row = select.Read(run);
        while (row.Read())
        {
            var url = new Uri(row.GetString(0));
            if (row.GetInt32(1) == 1)
            {
                done.Add(url);
                continue;
            }

            waiting.Add(new FrontierEntry(url, (PageKind)row.GetInt32(2))
            {
                Depth = row.GetInt32(3),
                Body = row.GetString(4),
                BodyType = row.GetString(5),
                AdKey = row.GetString(6),
                Card = CardText.Read(portal, row.GetString(7)),
                ChangedAt = row.GetString(8) is { Length: > 0 } changed ? Iso.Moment(changed) : null,
                ListedIn = row.GetString(9) is { Length: > 0 } listing ? new Uri(listing) : null,
                IsKnown = row.GetInt32(10) == 1,
            });
        }

        return (waiting, done);
    }

    public static int Forget(SqliteTransaction transaction, long run) =>
        transaction.Connection!.Execute("DELETE FROM frontier WHERE run_id = @run", new { run }, transaction);

    /// <summary>Forgets what harvests of a portal left: another one begins.</summary>
    public static int Forget(SqliteTransaction transaction, PortalId portal) => transaction.Connection!.Execute(
        "DELETE FROM frontier WHERE run_id IN (SELECT run.id FROM run JOIN portal ON portal.id = run.portal_id WHERE portal.key = @portal)",
        new { portal = portal.Value },
        transaction);

    /// <summary>Adds a page to read; one that is there already stays as it is.</summary>
    public void Add(FrontierEntry entry) => Write(entry, isDone: 0);

    public void Done(FrontierEntry entry) => Write(entry with { Card = null, Body = "" }, isDone: 1);

    public void Dispose() => _add.Dispose();

    private void Write(FrontierEntry entry, int isDone) => _add.Run(
        _run, entry.Url.AbsoluteUri, ++_position, isDone, (int)entry.Kind, entry.Depth, entry.Body, entry.BodyType, entry.AdKey, CardText.Of(entry.Card),
        entry.ChangedAt is { } changed ? Iso.Of(changed) : "", entry.ListedIn?.AbsoluteUri ?? "", entry.IsKnown ? 1 : 0);
}
