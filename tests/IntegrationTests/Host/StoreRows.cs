using Microsoft.Data.Sqlite;

namespace DiCoDe.IntegrationTests.Host;

/// <summary>Looks into a store as anybody with SQLite can.</summary>
internal static class StoreRows
{
    /// <summary>The rows of a query, their values parted by bars.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(string data, string query)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(data, "dicode.db")};Pooling=false");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = query;
        await using var rows = await command.ExecuteReaderAsync();
        List<string> found = [];
        while (await rows.ReadAsync())
        {
            found.Add(string.Join('|', Enumerable.Range(0, rows.FieldCount).Select(rows.GetValue)));
        }

        return found;
    }
}
