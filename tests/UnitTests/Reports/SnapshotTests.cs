using DiCoDe.Reports.Page.Frame;
using DiCoDe.Reports.Wording;
using DiCoDe.Tests.Support;
using DiCoDe.Tests.Support.Reports;

namespace DiCoDe.UnitTests.Reports;

/// <summary>The published forms. Approve a change only after opening the page in a browser.</summary>
[TestFixture]
public class SnapshotTests
{
    [TestCaseSource(nameof(Pages))]
    public async Task The_pages_of_a_small_week(string path)
    {
        var page = await Written.TextAsync(SmallReport.Week, path);

        Snapshot.Match(page.Replace("><", ">\n<", StringComparison.Ordinal), of: path.Replace('/', '-'));
    }

    [Test]
    public async Task The_files_of_a_small_week()
    {
        var files = (await Written.FilesAsync(SmallReport.Week)).Where(file => file.Path.EndsWith(".csv", StringComparison.Ordinal));

        Snapshot.Match(string.Concat(files.Select(file => $"== {file.Path}\n{System.Text.Encoding.UTF8.GetString(file.Content.Span).ReplaceLineEndings("\n")}")));
    }

    /// <summary>The dictionary is left out: it repeats columns.csv, which stands among the files.</summary>
    private static IEnumerable<string> Pages() => Enum.GetValues<ReportLanguage>().SelectMany(language => SitePages.All.Where(page => page != SitePages.Dictionary).Select(page => page.PathIn(language)));
}
