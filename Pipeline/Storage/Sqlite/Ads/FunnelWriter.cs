using DiCoDe.Domain.Harvesting;
using DiCoDe.Storage.Sqlite.Engine;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Ads;

/// <summary>Counts what became of each page and ad of a run, by day, within one transaction.</summary>
internal sealed class FunnelWriter(SqliteTransaction transaction, RunId run) : IDisposable
{
    private readonly Statement _add = new(
        transaction,
        """
        INSERT INTO run_funnel (run_id, day, note, times) VALUES (@1, @2, @3, @4)
        ON CONFLICT (run_id, day, note) DO UPDATE SET times = run_funnel.times + excluded.times
        """,
        4);

    private readonly Dictionary<(DateOnly Day, string Note), int> _times = [];

    public void Note(DateOnly day, string note) => _times[(day, note)] = _times.GetValueOrDefault((day, note)) + 1;

    public void End()
    {
        foreach (var ((day, note), times) in _times)
        {
            _add.Run(run.Value, Iso.Of(day), note, times);
        }

        _times.Clear();
    }

    public void Dispose() => _add.Dispose();
}
