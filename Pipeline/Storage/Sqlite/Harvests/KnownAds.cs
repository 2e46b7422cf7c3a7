using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Storage.Sqlite.Engine;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Harvests;

/// <summary>Finds the ads that earlier harvests met.</summary>
internal static class KnownAds
{
    private const string Columns = "SELECT ad.key, s.closed_on, s.read_at, s.page FROM ad_state s JOIN ad ON ad.id = s.ad_id JOIN portal ON portal.id = ad.portal_id ";

    public static IReadOnlyList<KnownAd?> Find(SqliteTransaction transaction, PortalId portal, IReadOnlyList<FrontierEntry> pages)
    {
        using var byPage = new Statement(transaction, Columns + "WHERE portal.key = @1 AND s.portal_id = portal.id AND s.page_hash = @2 AND s.page = @3", 3);
        using var byKey = new Statement(transaction, Columns + "WHERE portal.key = @1 AND ad.key = @2", 2);
        return
        [
            .. pages.Select(page => One(byPage, portal.Value, HarvestCodes.HashOf(page.Url.AbsoluteUri), page.Url.AbsoluteUri)
                ?? (page.AdKey.Length > 0 ? One(byKey, portal.Value, page.AdKey) : null)),
        ];
    }

    public static IReadOnlyList<KnownAd> Due(SqliteTransaction transaction, PortalId portal, DateTimeOffset readBefore, int most)
    {
        using var due = new Statement(
            transaction,
            Columns + "WHERE portal.key = @1 AND s.portal_id = portal.id AND s.closed_on = '' AND s.read_at <> '' AND s.read_at < @2 ORDER BY s.read_at LIMIT @3",
            3);
        List<KnownAd> ads = [];
        using var rows = due.Read(portal.Value, Iso.Of(readBefore), most);
        while (rows.Read())
        {
            ads.Add(Of(rows));
        }

        return ads;
    }

    private static KnownAd? One(Statement find, params ReadOnlySpan<object?> values)
    {
        using var row = find.Read(values);
        return row.Read() ? Of(row) : null;
    }

    private static KnownAd Of(SqliteDataReader row) => new(
        row.GetString(0),
        row.GetString(1).Length == 0,
        row.GetString(2) is { Length: > 0 } read ? Iso.Moment(read) : null,
        row.GetString(3) is { Length: > 0 } page ? new Uri(page) : null);
}
