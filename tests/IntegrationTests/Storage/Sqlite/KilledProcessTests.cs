using System.Diagnostics;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Storage.Sqlite;
using DiCoDe.Tests.Support;

using Microsoft.Data.Sqlite;

namespace DiCoDe.IntegrationTests.Storage.Sqlite;

[TestFixture]
public class KilledProcessTests
{
    private static CancellationToken Cancel => TestContext.CurrentContext.CancellationToken;

    [Test]
    [CancelAfter(60_000)]
    public async Task A_store_whose_writer_was_killed_has_whole_batches_and_goes_on()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("dicode.db");
        await WriteAndKillAsync(path, batches: 8);

        using var store = SqliteStore.Open(path);

        var run = (await store.Runs.LatestAsync(null, 10, Cancel)).Single();
        Assert.That(run.State, Is.EqualTo(RunState.Interrupted));
        var stored = Scalar(path, "SELECT COUNT(*) FROM ad");
        Assert.That(stored, Is.GreaterThanOrEqualTo(8 * WritingProcess.BatchSize));
        Assert.That(stored % WritingProcess.BatchSize, Is.Zero);
        Assert.That(Scalar(path, "SELECT COUNT(*) FROM sighting"), Is.EqualTo(stored));
        Assert.That(Scalar(path, "SELECT COUNT(*) FROM pragma_foreign_key_check"), Is.Zero);
        Assert.That(Scalar(path, "SELECT COUNT(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"), Is.Zero);

        var next = await store.Runs.BeginAsync(Start(run), Cancel);
        var changes = await store.Ads.SaveAsync(next, [Some.Ad("0", text: new string('x', 2_000)), Some.Ad("new")], [], Cancel);
        Assert.That(changes, Is.EqualTo(new[] { AdChange.SeenAgain, AdChange.New }));
    }

    [Test]
    [CancelAfter(60_000)]
    public async Task A_run_that_another_process_is_writing_is_not_interrupted()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("dicode.db");
        using var writer = StartWriter(path);
        try
        {
            await WaitForBatchesAsync(path, 2);

            using var store = SqliteStore.Open(path);

            Assert.That((await store.Runs.LatestAsync(null, 1, Cancel)).Single().State, Is.EqualTo(RunState.Running));
            Assert.That(await store.Demand.ObservedAsync(Cancel), Is.Not.Null);
        }
        finally
        {
            writer.Kill();
            await writer.WaitForExitAsync(CancellationToken.None);
        }
    }

    private static async Task WriteAndKillAsync(string path, int batches)
    {
        using var writer = StartWriter(path);
        await WaitForBatchesAsync(path, batches);
        writer.Kill();
        await writer.WaitForExitAsync(Cancel);
    }

    private static Process StartWriter(string path) => Process.Start(new ProcessStartInfo
    {
        FileName = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
        ArgumentList = { typeof(WritingProcess).Assembly.Location, path },
    })!;

    private static async Task WaitForBatchesAsync(string path, int batches)
    {
        var progress = new FileInfo(WritingProcess.ProgressOf(path));
        while (!progress.Exists || progress.Length < batches)
        {
            await Task.Delay(10, Cancel);
            progress.Refresh();
        }
    }

    private static long Scalar(string path, string query)
    {
        using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        return (long)command.ExecuteScalar()!;
    }

    private static RunStart Start(Run run) => new()
    {
        Kind = run.Kind,
        Portal = Some.Identity,
        Source = run.Source,
        ObservedAt = run.ObservedAt.AddDays(1),
        ObservedOn = run.ObservedOn.AddDays(1),
    };
}
