using DiCoDe.Domain.Harvesting;
using DiCoDe.Storage.Sqlite;
using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Storage.Sqlite;

/// <summary>The test assembly as a program: stores batches of ads until somebody kills it.</summary>
internal static class WritingProcess
{
    public const int BatchSize = 50;

    /// <summary>The file whose length is the number of batches stored.</summary>
    public static string ProgressOf(string store) => store + ".progress";

    public static async Task Main(string[] args)
    {
        var path = args[0];
        using var store = SqliteStore.Open(path);
        var run = await store.Runs.BeginAsync(
            new RunStart
            {
                Kind = RunKind.Harvest,
                Portal = Some.Identity,
                Source = "https://empleos.example/",
                ObservedAt = Some.Moment,
                ObservedOn = Some.Ad().SeenOn,
            },
            CancellationToken.None);
        await using var progress = new FileStream(ProgressOf(path), FileMode.Create, FileAccess.Write, FileShare.ReadWrite);
        for (var batch = 0; ; batch++)
        {
            var ads = Enumerable.Range(batch * BatchSize, BatchSize).Select(number => Some.Ad($"{number}", text: new string('x', 2_000)));
            await store.Ads.SaveAsync(run, [.. ads], [], CancellationToken.None);
            progress.WriteByte(0);
            await progress.FlushAsync();
        }
    }
}
