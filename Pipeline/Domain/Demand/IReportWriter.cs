namespace DiCoDe.Domain.Demand;

/// <summary>Writes a report.</summary>
public interface IReportWriter
{
    /// <summary>The files of a report with their contents, in a fixed order: paths relative to the report's folder, with '/'.
    /// The same report gives the same bytes on any machine and in any culture.</summary>
    IAsyncEnumerable<ReportFile> WriteAsync(WeeklyReport report, CancellationToken cancel);
}
