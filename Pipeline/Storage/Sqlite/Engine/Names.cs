using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Engine;

/// <summary>The numbers that stand for URIs, wordings and the like within the store. Lives no longer than its transaction,
/// so that a number that was rolled back is never used again.</summary>
internal sealed class Names : IDisposable
{
    private readonly Dictionary<string, long> _known = new(StringComparer.Ordinal);
    private readonly Statement _find;
    private readonly Statement _add;

    private Names(SqliteTransaction transaction, string find, string add)
    {
        _find = new Statement(transaction, find, 1);
        _add = new Statement(transaction, add, 1);
    }

    public static Names OfConcepts(SqliteTransaction transaction) =>
        new(transaction, "SELECT id FROM concept WHERE uri = @1", "INSERT INTO concept (uri) VALUES (@1) RETURNING id");

    public static Names OfWordings(SqliteTransaction transaction) =>
        new(transaction, "SELECT id FROM wording WHERE text = @1", "INSERT INTO wording (text) VALUES (@1) RETURNING id");

    public static Names OfClassifiers(SqliteTransaction transaction) =>
        new(transaction, "SELECT id FROM classifier WHERE name = @1", "INSERT INTO classifier (name) VALUES (@1) RETURNING id");

    /// <summary>The number of a name, given now when it has none yet.</summary>
    public long Number(string name)
    {
        if (!_known.TryGetValue(name, out var number))
        {
            number = _find.Number(name);
            number = number > 0 ? number : _add.Number(name);
            _known.Add(name, number);
        }

        return number;
    }

    public void Dispose()
    {
        _find.Dispose();
        _add.Dispose();
    }
}
