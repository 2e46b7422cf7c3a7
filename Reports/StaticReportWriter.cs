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
        var week = new WeekFigures(report);
        foreach (var file in CsvFiles.Write(week))
        {
            yield return file; // whoever takes them may write the longest while the pages are drawn
        }

        var plan = new ListPlan(week);
        var lists = new AdLists(plan);
        WeekFigures[] languages = [week, new WeekFigures(report, ReportLanguage.English)];
        await foreach (var page in new AdPages(languages, plan, lists).WriteAsync(cancel))
        {
            yield return page; // before the numbers, which then link only to what is there
        }

        foreach (var names in languages)
        {
            names.Lists = lists;
            foreach (var page in new ListPages(names, plan, lists).Write())
            {
                cancel.ThrowIfCancellationRequested();
                yield return page;
            }
        }

        await using (var renderer = new PageRenderer())
        {
            foreach (var names in languages)
            {
                foreach (var page in SitePages.All)
                {
                    cancel.ThrowIfCancellationRequested();
                    yield return await renderer.RenderAsync(page, names);
                }
            }
        }

        foreach (var file in SharedFiles.Write())
        {
            yield return file;
        }
    }
}
