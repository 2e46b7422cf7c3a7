using DiCoDe.Tests.Support;
using DiCoDe.Tests.Support.Reports;

namespace DiCoDe.UnitTests.Reports;

/// <summary>The published forms. Approve a change only after opening the page in a browser.</summary>
[TestFixture]
public class SnapshotTests
{
    [Test]
    public async Task The_page_of_a_small_week()
    {
        var page = await Written.TextAsync(SmallReport.Week, "index.html");
        var style = page.IndexOf("<style>", StringComparison.Ordinal);
        var withoutStyle = page[..style] + page[page.IndexOf("</style>", StringComparison.Ordinal)..];

        Snapshot.Match(withoutStyle.Replace("><", ">\n<", StringComparison.Ordinal));
    }

    [Test]
    public async Task The_files_of_a_small_week()
    {
        var files = (await Written.FilesAsync(SmallReport.Week)).Where(file => file.Path.EndsWith(".csv", StringComparison.Ordinal));

        Snapshot.Match(string.Concat(files.Select(file => $"== {file.Path}\n{System.Text.Encoding.UTF8.GetString(file.Content.Span).ReplaceLineEndings("\n")}")));
    }
}
