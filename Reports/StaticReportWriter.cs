using System.Runtime.CompilerServices;

using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Csv;
using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Page;
using DiCoDe.Reports.Page.Frame;
using DiCoDe.Reports.Proof;
using DiCoDe.Reports.Wording;

namespace DiCoDe.Reports;

/// <summary>Writes a week as pages to read, in Spanish and in English, the ads behind them, and CSV files to work with.</summary>
internal sealed class StaticReportWriter : IReportWriter
{
    public async IAsyncEnumerable<ReportFile> WriteAsync(WeeklyReport report, [EnumeratorCancellation] CancellationToken cancel)
    {
        var lists = new AdLists();
        var week = new WeekFigures(report) { Lists = lists };
        foreach (var file in CsvFiles.Write(week))
        {
            yield return file; // whoever takes them may write the longest while the pages are drawn
        }

        await foreach (var page in new AdPages(week, lists).WriteAsync(cancel))
        {
            yield return page; // before the numbers, which then link only to what is there
        }

        await using (var renderer = new PageRenderer())
        {
            foreach (var names in new[] { week, new WeekFigures(report, ReportLanguage.English) { Lists = lists } })
            {
                foreach (var page in SitePages.All)
                {
                    cancel.ThrowIfCancellationRequested();
                    yield return await renderer.RenderAsync(page, names);
                }
            }
        }

        foreach (var file in new ListPages(week, lists).Write().Concat(SharedFiles.Write()))
        {
            cancel.ThrowIfCancellationRequested();
            yield return file;
        }
    }
}
