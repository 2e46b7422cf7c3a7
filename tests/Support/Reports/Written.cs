using System.Text;

using DiCoDe.Domain.Demand;
using DiCoDe.Reports;

using Microsoft.Extensions.DependencyInjection;

namespace DiCoDe.Tests.Support.Reports;

/// <summary>A report as it is written, through the public face.</summary>
internal static class Written
{
    public static async Task<IReadOnlyList<ReportFile>> FilesAsync(WeeklyReport report)
    {
        List<ReportFile> files = [];
        await foreach (var file in EachAsync(report))
        {
            files.Add(file);
        }

        return files;
    }

    /// <summary>All pages, by path.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> PagesAsync(WeeklyReport report) => (await FilesAsync(report))
        .Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
        .ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Content.Span));

    /// <summary>One file; those after it are not written.</summary>
    public static async Task<string> TextAsync(WeeklyReport report, string path)
    {
        await foreach (var file in EachAsync(report))
        {
            if (file.Path == path)
            {
                return Encoding.UTF8.GetString(file.Content.Span);
            }
        }

        throw new ArgumentException($"The report has no {path}.", nameof(path));
    }

    public static async Task SaveAsync(WeeklyReport report, string folder)
    {
        foreach (var file in await FilesAsync(report))
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, file.Content.ToArray());
        }
    }

    private static async IAsyncEnumerable<ReportFile> EachAsync(WeeklyReport report)
    {
        await using var services = new ServiceCollection().AddReports().BuildServiceProvider();
        await foreach (var file in services.GetRequiredService<IReportWriter>().WriteAsync(report, CancellationToken.None))
        {
            yield return file;
        }
    }
}
