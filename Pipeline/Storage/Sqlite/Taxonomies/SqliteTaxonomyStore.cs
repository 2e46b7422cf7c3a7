using Dapper;

using DiCoDe.Domain.Taxonomies;
using DiCoDe.Storage.Sqlite.Engine;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Taxonomies;

internal sealed class SqliteTaxonomyStore(Database database) : ITaxonomyStore
{
    public async ValueTask SaveAsync(Taxonomy taxonomy, CancellationToken cancel) => await database.WriteAsync(
        transaction =>
        {
            using var writer = new TaxonomyWriter(transaction);
            writer.Write(taxonomy, cancel);
            return true;
        },
        cancel);

    public ValueTask<Taxonomy?> LoadAsync(CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return ValueTask.FromResult(database.Read(transaction =>
            Identify(transaction) is { } identity ? new TaxonomyReader(transaction).Read(identity, cancel) : null));
    }

    public ValueTask<TaxonomyIdentity?> IdentifyAsync(CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return ValueTask.FromResult(database.Read(Identify));
    }

    private static TaxonomyIdentity? Identify(SqliteTransaction transaction) => transaction.Connection!
        .QuerySingleOrDefault<IdentityRow>(
            "SELECT name, version, languages, hash, is_starter AS IsStarter FROM taxonomy WHERE id = 1", null, transaction)?
        .ToIdentity();

    private sealed record IdentityRow
    {
        public string Name { get; init; } = "";

        public string Version { get; init; } = "";

        public string Languages { get; init; } = "";

        public string Hash { get; init; } = "";

        public bool IsStarter { get; init; }

        public TaxonomyIdentity ToIdentity() =>
            new(Name, Version, Languages.Split(' ', StringSplitOptions.RemoveEmptyEntries), Hash, IsStarter);
    }
}
