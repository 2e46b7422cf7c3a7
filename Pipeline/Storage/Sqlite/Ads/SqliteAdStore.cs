using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Storage.Sqlite.Engine;
using DiCoDe.Storage.Sqlite.Harvests;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Ads;

internal sealed class SqliteAdStore(Database database) : IAdStore
{
    public ValueTask<IReadOnlyList<AdChange>> SaveAsync(RunId run, IReadOnlyList<JobAd> ads, IReadOnlyList<AdOutcome.Rejected> rejected, CancellationToken cancel) =>
        database.WriteAsync<IReadOnlyList<AdChange>>(
            transaction =>
            {
                using var writer = new AdWriter(transaction, run);
                var changes = new AdChange[ads.Count];
                for (var at = 0; at < ads.Count; at++)
                {
                    cancel.ThrowIfCancellationRequested();
                    changes[at] = writer.Save(ads[at]).Change;
                }

                foreach (var none in rejected)
                {
                    writer.Funnel.Note(none.SeenOn, FunnelNotes.Rejected(none.Reason));
                }

                writer.End();
                return changes;
            },
            cancel);

    public ValueTask<StoredAd?> FindAsync(AdId id, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return ValueTask.FromResult(database.Read(transaction => Find(transaction, id)));
    }

    private static StoredAd? Find(SqliteTransaction transaction, AdId id)
    {
        using var find = new Statement(transaction, AdRow.Select + "WHERE portal.key = @1 AND ad.key = @2", 2);
        using var count = new Statement(transaction, "SELECT COUNT(*) FROM sighting WHERE ad_id = @1", 1);
        using var closed = new Statement(transaction, "SELECT closed_on, closed_how FROM ad_state WHERE ad_id = @1 AND closed_on <> ''", 1);
        using var row = find.Read(id.Portal.Value, id.Key);
        if (!row.Read())
        {
            return null;
        }

        var ad = new StoredAd(AdRow.Read(row), AdRow.FirstSeen(row), AdRow.LastSeen(row), (int)count.Number(AdRow.Number(row)));
        using var state = closed.Read(AdRow.Number(row));
        return state.Read() ? ad with { ClosedOn = Iso.Day(state.GetString(0)), ClosedHow = HarvestCodes.How(state.GetString(1)) } : ad;
    }
}
