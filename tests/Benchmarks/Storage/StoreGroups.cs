using System.Diagnostics;
using System.Globalization;

using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Demand.Trends;
using DiCoDe.Storage.Sqlite;

namespace DiCoDe.Benchmarks.Storage;

/// <summary>The two groupings that are held against DuckDB's (<c>duckdb/</c>), as the report and the export do them out of the store.</summary>
internal static class StoreGroups
{
    public static async Task<string> MeasureAsync(string folder)
    {
        using var store = SqliteStore.Open(Path.Combine(folder, "dicode.db"));
        var observed = (await store.Demand.ObservedAsync(CancellationToken.None))!.Value;
        var (first, last) = (IsoWeek.Of(observed.First), IsoWeek.Of(observed.Last));
        return string.Join(Environment.NewLine,
        [
            await TimeAsync("week x skill", async () =>
            {
                var cells = 0;
                for (var week = last; week >= first; week = week.Plus(-SkillSeries.Weeks))
                {
                    cells += (await store.Demand.SkillSeriesAsync(week, CancellationToken.None)).Sum(skill => skill.NewAds.Count(ads => ads > 0));
                }

                return cells;
            }),
            await TimeAsync("occupation x skill", async () => await store.ExportRelations.OccupationSkillsAsync(first, last, CancellationToken.None).CountAsync()),
        ]);
    }

    private static async Task<string> TimeAsync(string name, Func<Task<int>> work)
    {
        var (clock, processor) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var rows = await work();
        return string.Create(CultureInfo.InvariantCulture, $"{name}: {rows} rows, {clock.Elapsed.TotalSeconds:0.0} s by the clock, {(Environment.CpuUsage.TotalTime - processor).TotalSeconds:0.0} s of processor");
    }
}
