using Dapper;

using DiCoDe.Domain.Geography;
using DiCoDe.Storage.Sqlite.Engine;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Geography;

internal sealed class SqliteGeographyStore(Database database) : IGeographyStore
{
    public ValueTask<int> SaveAsync(MunicipalCatalogue catalogue, DateTimeOffset at, CancellationToken cancel) =>
        database.WriteAsync(
            transaction =>
            {
                using var known = new Statement(transaction, "SELECT COUNT(*) FROM geography WHERE country = @1 AND hash = @2", 2);
                if (known.Number(catalogue.Country, catalogue.Hash) == 0)
                {
                    Replace(transaction, catalogue, at);
                }

                using var waiting = new Statement(transaction, "SELECT COUNT(*) FROM ad WHERE terms_reader = 0", 0);
                return (int)waiting.Number();
            },
            cancel);

    public ValueTask<IReadOnlyList<MunicipalCatalogue>> LoadAsync(CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return ValueTask.FromResult(database.Read(Load));
    }

    private static void Replace(SqliteTransaction transaction, MunicipalCatalogue catalogue, DateTimeOffset at)
    {
        using var forget = new Statement(transaction, "DELETE FROM geography_municipality WHERE country = @1", 1);
        using var set = new Statement(
            transaction,
            """
            INSERT INTO geography (country, source, hash, imported_at) VALUES (@1, @2, @3, @4)
            ON CONFLICT (country) DO UPDATE SET source = excluded.source, hash = excluded.hash, imported_at = excluded.imported_at
            """,
            4);
        using var add = new Statement(transaction, "INSERT INTO geography_municipality (country, region_code, code, name, seat) VALUES (@1, @2, @3, @4, @5)", 5);

        // An ad that states no country lies in its portal's, or in one that the catalogue now tells.
        using var unread = new Statement(transaction, "UPDATE ad SET terms_reader = 0 WHERE country IN (@1, '')", 1);
        forget.Run(catalogue.Country);
        set.Run(catalogue.Country, catalogue.Source, catalogue.Hash, Iso.Of(at));
        foreach (var one in catalogue.Municipalities)
        {
            add.Run(catalogue.Country, one.RegionCode, one.Code, one.Name, one.Seat);
        }

        unread.Run(catalogue.Country);
    }

    private static IReadOnlyList<MunicipalCatalogue> Load(SqliteTransaction transaction)
    {
        var connection = transaction.Connection!;
        var municipalities = connection.Query<(string Country, string Region, string Code, string Name, string Seat)>(
                "SELECT country, region_code, code, name, seat FROM geography_municipality ORDER BY country, region_code, code", null, transaction)
            .ToLookup(row => row.Country, row => new Municipality(row.Region, row.Code, row.Name, row.Seat), StringComparer.Ordinal);
        return
        [
            .. connection.Query<(string Country, string Source, string Hash)>("SELECT country, source, hash FROM geography ORDER BY country", null, transaction)
                .Select(row => new MunicipalCatalogue(row.Country, row.Source, row.Hash, [.. municipalities[row.Country]])),
        ];
    }
}
