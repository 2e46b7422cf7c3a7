using DiCoDe.Storage.Sqlite.Engine;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Demand;

/// <summary>Texts that stand behind numbers and recur: each is read once, and is then the same instance.</summary>
internal sealed class KnownTexts(SqliteTransaction transaction, string query) : IDisposable
{
    private readonly Statement _find = new(transaction, query, 1);
    private readonly Dictionary<long, string> _known = [];

    /// <summary>The text of a number; "" when there is none.</summary>
    public string Of(long number)
    {
        if (!_known.TryGetValue(number, out var text))
        {
            using var row = _find.Read(number);
            text = row.Read() ? row.GetString(0) : "";
            _known.Add(number, text);
        }

        return text;
    }

    public void Dispose() => _find.Dispose();
}
