using DiCoDe.Domain.Demand;

using Microsoft.Extensions.DependencyInjection;

namespace DiCoDe.Reports;

/// <summary>What Host needs of this project.</summary>
public static class ReportsRegistration
{
    /// <summary>Registers the <see cref="IReportWriter"/> that writes <c>index.html</c>, the CSV files and <c>datapackage.json</c>.</summary>
    public static IServiceCollection AddReports(this IServiceCollection services) => services.AddSingleton<IReportWriter, StaticReportWriter>();
}
