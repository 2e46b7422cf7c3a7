using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Host;

/// <summary>The main job on a real re-crawl: three Chilean portals, September and October 2020, with the real ESCO.</summary>
[TestFixture]
public class ChileanSeriesTests
{
    [Test]
    public async Task Two_months_of_three_portals_give_a_report_for_every_week()
    {
        var files = SharedData.PathOf("ads", "chile-2020");
        var esco = SharedData.PathOf("esco");
        using var folder = new TemporaryFolder();
        var watch = Stopwatch.StartNew();

        await DoneAsync(["taxonomy", "import", esco, "--taxonomy-version", "1.2.0", "--data", folder.Path]);
        var observations = 0;
        foreach (var portal in new[] { "bne", "chiletrabajos", "laborum" })
        {
            string[] inputs = [.. Directory.EnumerateFiles(files, $"{portal}-??-*.json.gz").Order()];
            var imported = await DoneAsync(["import", "ads", "--json", "--map", Repository.PathOf("schedules", "maps", $"chile-{portal}.yaml"), .. inputs, "--data", folder.Path]);
            observations += imported.GetProperty("counts").GetProperty("ads_found").GetInt32();
        }

        var classified = await DoneAsync(["classify", "--json", "--data", folder.Path]);
        var reports = (await DoneAsync(["report", "--all", "--json", "--data", folder.Path])).EnumerateArray().ToList();

        await TestContext.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{observations:N0} observations, {classified.GetProperty("ads").GetInt32():N0} ads, {classified.GetProperty("mentions").GetInt64():N0} mentions, {classified.GetProperty("coded_ads").GetInt32():N0} coded, {reports.Count} weeks, {watch.Elapsed.TotalSeconds:F0} s, store {new FileInfo(folder.File("dicode.db")).Length / 1e6:F0} MB, reports {reports.Sum(report => report.GetProperty("bytes").GetInt64()) / 1e6:F1} MB"));
        Assert.Multiple(() =>
        {
            Assert.That(observations, Is.InRange(57_000, 58_000));
            Assert.That(classified.GetProperty("ads").GetInt32(), Is.InRange(28_000, 31_000));
            Assert.That(classified.GetProperty("mentions").GetInt64(), Is.AtLeast(20_000));
            Assert.That(reports.Select(report => report.GetProperty("week").GetString()), Is.EqualTo(Enumerable.Range(36, 9).Select(week => $"2020-W{week}")));
            Assert.That(reports.Select(report => report.GetProperty("new_ads").GetInt32()), Is.All.GreaterThan(500));
            Assert.That(reports.Select(report => new FileInfo(report.GetProperty("path").GetString()!).Length), Is.All.LessThan(2_000_000));
        });
    }

    private static async Task<JsonElement> DoneAsync(IReadOnlyList<string> arguments)
    {
        var done = await DicodeProgram.RunAsync(arguments);
        Assert.That(done.Code, Is.Zero, done.Error);
        return done.Output.StartsWith('{') || done.Output.StartsWith('[') ? JsonDocument.Parse(done.Output).RootElement : default;
    }
}
