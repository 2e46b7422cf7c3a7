using System.Runtime.CompilerServices;

using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Csv;
using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Page;

namespace DiCoDe.Reports;

/// <summary>Writes a week as one page to read and CSV files to work with.</summary>
internal sealed class StaticReportWriter : IReportWriter
{
    public async IAsyncEnumerable<ReportFile> WriteAsync(WeeklyReport report, [EnumeratorCancellation] CancellationToken cancel)
    {
        var week = new WeekFigures(report);
        yield return await PageRenderer.RenderAsync(week);

        foreach (var file in CsvFiles.Write(week))
        {
            cancel.ThrowIfCancellationRequested();
            yield return file;
        }
    }
}
