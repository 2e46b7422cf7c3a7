using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Storage.Sqlite.Engine;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Ads;

internal sealed class SqliteAdStore(Database database) : IAdStore
{
    public ValueTask<IReadOnlyList<AdChange>> SaveAsync(RunId run, IReadOnlyList<JobAd> ads, CancellationToken cancel) =>
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
        using var row = find.Read(id.Portal.Value, id.Key);
        return row.Read()
            ? new StoredAd(AdRow.Read(row), AdRow.FirstSeen(row), AdRow.LastSeen(row), (int)count.Number(AdRow.Number(row)))
            : null;
    }
}
