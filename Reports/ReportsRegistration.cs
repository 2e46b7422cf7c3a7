using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Demand.Releases;
using DiCoDe.Domain.Exporting;
using DiCoDe.Reports.Csv.Series;
using DiCoDe.Reports.Export;

using Microsoft.Extensions.DependencyInjection;

namespace DiCoDe.Reports;

/// <summary>What Host needs of this project.</summary>
public static class ReportsRegistration
{
    /// <summary>Registers the <see cref="IReportWriter"/> that writes the pages in both languages, what they share, the CSV files and <c>datapackage.json</c>,
    /// the <see cref="IVintageWriter"/> and the <see cref="IExportWriter"/>.</summary>
    public static IServiceCollection AddReports(this IServiceCollection services) => services
        .AddSingleton<IReportWriter, StaticReportWriter>()
        .AddSingleton<IVintageWriter, VintageWriter>()
        .AddSingleton<IExportWriter, ExportWriter>();
}
