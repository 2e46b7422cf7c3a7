using Dapper;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Duplicates;
using DiCoDe.Domain.Ads.Duplicates.Links;
using DiCoDe.Domain.Portals;
using DiCoDe.Storage.Sqlite.Engine;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Duplicates;

internal sealed class SqliteDuplicateStore(Database database, LinkedAdsInUse links) : IDuplicateStore
{
    /// <summary>The ads that hang together with one by links of some kinds.</summary>
    private const string Around = """
        WITH RECURSIVE around (id) AS (
            SELECT ad.id FROM ad JOIN portal ON portal.id = ad.portal_id WHERE portal.key = @1 AND ad.key = @2
            UNION SELECT d.second_id FROM around JOIN duplicate d ON d.first_id = around.id WHERE (1 << d.kind) & @3
            UNION SELECT d.first_id FROM around JOIN duplicate d ON d.second_id = around.id WHERE (1 << d.kind) & @3)

        """;

    public ValueTask<DateOnly?> UncomparedSinceAsync(CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return ValueTask.FromResult(Iso.DayOrNone(database.Read(transaction => transaction.Connection!.ExecuteScalar<string?>(
            """
            SELECT MIN(ad.first_seen_on)
            FROM ad
            LEFT JOIN compared_ad ON compared_ad.ad_id = ad.id
            WHERE compared_ad.ad_id IS NULL OR compared_ad.content_hash <> ad.content_hash
            """,
            null,
            transaction)) ?? ""));
    }

    public IAsyncEnumerable<ComparedAd> AdsSinceAsync(DateOnly day, CancellationToken cancel) => database.StreamAsync(transaction => Since(transaction, day), cancel);

    public async ValueTask SaveAsync(DateOnly day, AdDuplicates found, CancellationToken cancel) => await database.WriteAsync(
        transaction =>
        {
            Clear(transaction, day);
            using var writer = new LinkWriter(transaction);
            foreach (var link in found.Links)
            {
                cancel.ThrowIfCancellationRequested();
                writer.Add(link);
            }

            return true;
        },
        cancel);

    public ValueTask<AdDuplicates> LoadAsync(CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return ValueTask.FromResult(database.Read(transaction =>
        {
            using var found = new Statement(transaction, LinkRow.Select, 0);
            using var row = found.Read();
            return LinkRow.ReadAll(row, (int)transaction.Connection!.ExecuteScalar<long>("SELECT COUNT(*) FROM ad", null, transaction));
        }));
    }

    public ValueTask<AdDuplicates> AroundAsync(AdId ad, DuplicateKinds kinds, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return ValueTask.FromResult(database.Read(transaction =>
        {
            using var count = new Statement(transaction, Around + "SELECT COUNT(*) FROM around", 3);
            var ads = (int)count.Number(ad.Portal.Value, ad.Key, (int)kinds);
            using var found = new Statement(
                transaction, Around + LinkRow.Select + "WHERE d.first_id IN around AND d.second_id IN around AND (1 << d.kind) & @3", 3);
            using var row = found.Read(ad.Portal.Value, ad.Key, (int)kinds);
            return LinkRow.ReadAll(row, ads);
        }));
    }

    public ValueTask<IReadOnlyDictionary<AdId, AdId>> VacanciesAsync(DateOnly from, DateOnly to, DuplicateKinds kinds, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return ValueTask.FromResult<IReadOnlyDictionary<AdId, AdId>>(database.Read(transaction =>
        {
            var linked = links.Read(transaction, kinds);
            return NumbersOf(transaction, from, to).Where(linked.Has).ToDictionary(linked.AdOf, linked.VacancyOf);
        }));
    }

    private static IEnumerable<ComparedAd> Since(SqliteTransaction transaction, DateOnly day)
    {
        using var ads = new Statement(
            transaction,
            """
            SELECT portal.key, ad.key, w.title, ad.employer, ad.country, ad.region, ad.municipality, ad.place, w.text, w.pay, ad.new_on, ad.last_seen_on
            FROM ad
            JOIN portal ON portal.id = ad.portal_id
            JOIN ad_words w ON w.ad_id = ad.id
            WHERE ad.last_seen_on >= @1
            ORDER BY ad.id
            """,
            1);
        using var row = ads.Read(Iso.Of(day));
        while (row.Read())
        {
            yield return new ComparedAd
            {
                Id = new AdId(new PortalId(row.GetString(0)), row.GetString(1)),
                Title = row.GetString(2),
                Employer = row.GetString(3),
                Place = new Place(row.GetString(4), row.GetString(5), row.GetString(6), row.GetString(7)),
                Text = row.GetString(8),
                Pay = row.GetString(9),
                FirstOn = Iso.Day(row.GetString(10)),
                LastOn = Iso.Day(row.GetString(11)),
            };
        }
    }

    private static void Clear(SqliteTransaction transaction, DateOnly day)
    {
        var values = new { day = Iso.Of(day) };
        transaction.Connection!.Execute(
            """
            DELETE FROM duplicate
            WHERE first_id IN (SELECT id FROM ad WHERE last_seen_on >= @day) AND second_id IN (SELECT id FROM ad WHERE last_seen_on >= @day)
            """,
            values,
            transaction);
        transaction.Connection!.Execute(
            """
            INSERT INTO compared_ad (ad_id, content_hash)
            SELECT ad.id, ad.content_hash FROM ad WHERE ad.last_seen_on >= @day
            ON CONFLICT (ad_id) DO UPDATE SET content_hash = excluded.content_hash WHERE content_hash <> excluded.content_hash
            """,
            values,
            transaction);
    }

    /// <summary>The numbers of the ads of a period, in order, out of an index alone.</summary>
    private static List<long> NumbersOf(SqliteTransaction transaction, DateOnly from, DateOnly to)
    {
        using var ads = new Statement(
            transaction, "SELECT ad.id FROM ad INDEXED BY ad_by_day WHERE ad.last_seen_on >= @1 AND (ad.first_seen_on <= @2 OR ad.new_on <= @2)", 2);
        using var row = ads.Read(Iso.Of(from), Iso.Of(to));
        List<long> numbers = [];
        while (row.Read())
        {
            numbers.Add(row.GetInt64(0));
        }

        numbers.Sort();
        return numbers;
    }
}
