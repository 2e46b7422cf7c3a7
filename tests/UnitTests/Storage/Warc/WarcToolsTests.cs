using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

using DiCoDe.Domain.Harvesting;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Storage.Warc;

/// <summary>What others' tools say of our files.</summary>
[TestFixture]
public class WarcToolsTests
{
    [Test]
    public async Task A_file_is_proper_gzip_with_a_record_for_each_page_and_one_for_itself()
    {
        using var folder = new TemporaryFolder();
        Page[] pages = [.. Enumerable.Range(0, 20).Select(number => Some.Page(new Uri($"https://ejemplo.org/{number % 15}"), $"página {number % 15}"))];
        var path = ArchivedPages.Write(folder, 1, pages);

        var (tested, complaint) = await RunAsync($"gzip -t '{path}' 2>&1");
        var (_, records) = await RunAsync($"zcat '{path}' | grep -a -c '^WARC/1.1'");

        Assert.That((tested, complaint), Is.EqualTo((0, "")));
        Assert.That(records, Is.EqualTo((pages.Length + 1).ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>The exit code and what was written; skips the test where the tools are not there.</summary>
    private static async Task<(int Code, string Text)> RunAsync(string command)
    {
        try
        {
            using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", $"command -v gzip zcat grep >/dev/null || exit 77; {command}"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
            var text = await shell.StandardOutput.ReadToEndAsync();
            await shell.WaitForExitAsync();
            if (shell.ExitCode == 77)
            {
                Assert.Ignore("skipped: no gzip, zcat or grep");
            }

            return (shell.ExitCode, text.Trim());
        }
        catch (Win32Exception)
        {
            Assert.Ignore("skipped: no sh");
            return default;
        }
    }
}
