using Dapper;

using DiCoDe.Domain.Taxonomies;
using DiCoDe.Storage.Sqlite.Engine;

namespace DiCoDe.Storage.Sqlite.Taxonomies;

internal sealed class SqliteSincoStore(Database database) : ISincoStore
{
    public async ValueTask SaveAsync(SincoCrosswalk crosswalk, CancellationToken cancel) => await database.WriteAsync(
        transaction =>
        {
            var connection = transaction.Connection!;
            connection.Execute("DELETE FROM sinco_isco; DELETE FROM sinco", null, transaction);
            using var addName = new Statement(transaction, "INSERT INTO sinco (code, name) VALUES (@1, @2)", 2);
            using var addLink = new Statement(transaction, "INSERT INTO sinco_isco (sinco, isco) VALUES (@1, @2) ON CONFLICT DO NOTHING", 2);
            foreach (var (code, name) in crosswalk.Names)
            {
                addName.Run(code, name);
            }

            foreach (var link in crosswalk.Links)
            {
                addLink.Run(link.Sinco, link.Isco);
            }

            return true;
        },
        cancel);

    public ValueTask<SincoCrosswalk?> LoadAsync(CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return ValueTask.FromResult(database.Read(transaction =>
        {
            var connection = transaction.Connection!;
            var names = connection.Query<(string Code, string Name)>("SELECT code, name FROM sinco ORDER BY code", null, transaction).ToDictionary(row => row.Code, row => row.Name, StringComparer.Ordinal);
            var links = connection.Query<(string Sinco, string Isco)>("SELECT sinco, isco FROM sinco_isco ORDER BY sinco, isco", null, transaction).Select(row => new SincoLink(row.Sinco, row.Isco)).ToList();
            return links.Count == 0 ? null : new SincoCrosswalk(names, links);
        }));
    }
}
