using System.Globalization;
using System.Reflection;

using Dapper;

using DiCoDe.Domain;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Engine;

/// <summary>The numbered scripts, and which of them a store has.</summary>
internal static class Schema
{
    /// <summary>The version this program writes: the number of its last script.</summary>
    public static int Version => Scripts[^1].Number;

    /// <summary>How many scripts there are; a number may be left free.</summary>
    public static int Count => Scripts.Count;

    private static IReadOnlyList<(int Number, string Name)> Scripts { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => (int.Parse(name.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture), name)),
    ];

    /// <summary>Brings a store to <see cref="Version"/>, script by script, each all or nothing. A script with a lower number than one that the store has
    /// is applied too: two changes may be written at the same time and reach a store in either order.</summary>
    /// <exception cref="InputException">The store is of a newer program, or of another one.</exception>
    public static void Upgrade(Database database)
    {
        foreach (var (number, name) in Missing(database))
        {
            database.Write(transaction => Apply(transaction, database.Path, number, name));
        }
    }

    /// <summary>Refuses a store that would have to be upgraded and cannot be written.</summary>
    /// <exception cref="InputException">It is of another version.</exception>
    public static void RequireToday(Database database)
    {
        if (Missing(database).Count > 0)
        {
            throw new InputException(
                database.Path, "el almacén es de una versión anterior y de solo lectura, así que no se puede poner al día.", "Dé permiso de escritura al archivo y a su carpeta, o lea una copia.");
        }
    }

    /// <exception cref="InputException">The store is of a newer program, or of another one.</exception>
    private static List<(int Number, string Name)> Missing(Database database)
    {
        var applied = database.Read(transaction => Applied(transaction, database.Path));
        var present = applied.DefaultIfEmpty().Max();
        if (present > Version)
        {
            throw new InputException(
                database.Path,
                string.Create(CultureInfo.InvariantCulture, $"el almacén es de una versión más nueva de DiCoDe (esquema {present}; este programa conoce hasta el {Version})."),
                "Actualice DiCoDe o elija otra carpeta con --data.");
        }

        return [.. Scripts.Where(script => !applied.Contains(script.Number))];
    }

    private static bool Apply(SqliteTransaction transaction, string path, int number, string name)
    {
        if (Applied(transaction, path).Contains(number))
        {
            return false; // another process was faster
        }

        using var script = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        var connection = transaction.Connection!;
        connection.Execute("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL PRIMARY KEY, script TEXT NOT NULL)", null, transaction);
        connection.Execute(script.ReadToEnd(), null, transaction);
        connection.Execute("INSERT INTO schema_version (version, script) VALUES (@number, @name)", new { number, name }, transaction);
        return true;
    }

    /// <summary>The numbers of the scripts that a store has.</summary>
    private static HashSet<long> Applied(SqliteTransaction transaction, string path)
    {
        var connection = transaction.Connection!;
        var tables = connection.Query<string>("SELECT name FROM sqlite_master WHERE type = 'table'", null, transaction).AsList();
        if (tables.Contains("schema_version", StringComparer.Ordinal))
        {
            return [.. connection.Query<long>("SELECT version FROM schema_version", null, transaction)];
        }

        return tables.Count == 0 ? [] : throw StoreErrors.NotAStore(path);
    }
}
