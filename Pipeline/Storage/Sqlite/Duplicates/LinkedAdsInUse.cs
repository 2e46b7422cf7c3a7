using DiCoDe.Domain.Ads.Duplicates.Links;
using DiCoDe.Storage.Sqlite.Engine;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Duplicates;

/// <summary>The linked ads as they were last read, for the several questions that one report asks of them. They are read again when anything was written since,
/// by this process or another, and are let go when memory is wanted.</summary>
internal sealed class LinkedAdsInUse(Database database)
{
    private readonly Lock _lock = new();
    private readonly WeakReference<LinkedAds?> _known = new(null);
    private (long Version, DuplicateKinds Kinds) _of;

    /// <summary>All that have a link of these kinds.</summary>
    public LinkedAds Read(SqliteTransaction transaction, DuplicateKinds kinds)
    {
        lock (_lock)
        {
            var of = (database.Version(), kinds);
            if (of == _of && _known.TryGetTarget(out var known))
            {
                return known;
            }

            var linked = LinkedAds.Read(transaction, kinds);
            _known.SetTarget(linked);
            _of = of;
            return linked;
        }
    }
}
