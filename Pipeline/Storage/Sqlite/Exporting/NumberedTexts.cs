using DiCoDe.Storage.Sqlite.Engine;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Exporting;

/// <summary>What the numbers of the store stand for.</summary>
internal static class NumberedTexts
{
    /// <summary>The texts of a query that gives a number and a text a row.</summary>
    public static Dictionary<long, string> Of(SqliteTransaction transaction, string query)
    {
        using var statement = new Statement(transaction, query, 0);
        using var row = statement.Read();
        Dictionary<long, string> texts = [];
        while (row.Read())
        {
            texts.Add(row.GetInt64(0), row.GetString(1));
        }

        return texts;
    }
}
