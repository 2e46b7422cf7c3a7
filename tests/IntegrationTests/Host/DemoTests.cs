using System.Text.Json;
using System.Text.RegularExpressions;

using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Host;

/// <summary>The main job, through the program itself.</summary>
[TestFixture]
public partial class DemoTests
{
    private readonly TemporaryFolder _folder = new();

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public async Task The_demo_reads_both_portals_for_eight_weeks_and_its_report_can_be_recomputed_byte_for_byte()
    {
        InstalledBrowser.Path();
        var data = _folder.File("both");
        var demo = await DicodeProgram.RunAsync(["demo", "--data", data]);
        var report = Directory.GetDirectories(Path.Combine(data, "reports")).Single();
        var page = await File.ReadAllTextAsync(Path.Combine(report, "index.html"));
        var skills = await File.ReadAllTextAsync(Path.Combine(report, "competencias.html"));
        var verified = await DicodeProgram.RunAsync(["verify", report, "--data", data]);
        var evidence = await File.ReadAllLinesAsync(Path.Combine(report, "evidence.csv"));
        var ad = evidence.SelectMany(line => line.Split(',')).First(cell => cell.StartsWith("demo-", StringComparison.Ordinal) && cell.Contains('/'));
        var exported = await DicodeProgram.RunAsync(["export", "--out", _folder.File("exported"), "--data", data]);
        var guide = await File.ReadAllTextAsync(Repository.PathOf("docs", "guia-rapida.md"));
        var traced = await DicodeProgram.RunAsync(["trace", ad, "--data", data]);

        Assert.Multiple(() =>
        {
            Assert.That(demo.Code, Is.Zero, demo.Error);
            Assert.That(demo.Output, Does.Contain("16 lecturas de 2 portales").And.Contain(Path.Combine(report, "index.html")));
            Assert.That(page, Does.Contain("demostración"));
            Assert.That(skills, Does.Contain("<mark>"));
            Assert.That(verified.Code, Is.Zero, verified.Output);
            Assert.That(FilesIn(guide), Is.EqualTo(FilesIn(exported.Output)).And.Count.EqualTo(5), "the guide shows what its reader will see");
            Assert.That(traced.Output, Does.Contain("1. Lectura").And.Contain("8. Informe"));
        });
    }

    [Test]
    public async Task Without_a_browser_the_other_portal_is_read_and_the_missing_one_is_named()
    {
        var data = _folder.File("one");

        var demo = await DicodeProgram.RunAsync(["demo", "--ads", "60", "--json", "--data", data], ("DICODE_CHROMIUM", "/nowhere/chromium"));

        var harvests = JsonDocument.Parse(demo.Output).RootElement.GetProperty("harvests").EnumerateArray().ToList();
        Assert.Multiple(() =>
        {
            Assert.That(demo.Code, Is.EqualTo(1));
            Assert.That(demo.Error, Does.Contain("demo-volcanes no se leyó").And.Contain("Chromium").IgnoreCase);
            Assert.That(demo.HasStackTrace, Is.False);
            Assert.That(harvests.Count(run => run.GetProperty("portal").GetString() == "demo-anahuac" && run.GetProperty("state").GetString() == "complete"), Is.EqualTo(8));
            Assert.That(Directory.GetDirectories(Path.Combine(data, "reports")), Has.Length.EqualTo(1));
        });
    }

    /// <summary>The rows of each file, as export tells them.</summary>
    private static List<string> FilesIn(string told) => [.. RowsOfFile().Matches(told).Select(line => $"{line.Groups["rows"].Value} {line.Groups["file"].Value}")];

    [GeneratedRegex(@"(?<rows>[\d,]+) filas +\S*/(?<file>\w+\.csv)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RowsOfFile();
}
