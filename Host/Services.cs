using System.Reflection;

using DiCoDe.Host.Settings;
using DiCoDe.Host.Work;
using DiCoDe.Host.Work.Exporting;
using DiCoDe.Host.Work.Mapping;
using DiCoDe.Host.Work.Mapping.Cards;
using DiCoDe.Host.Work.Releases;
using DiCoDe.Reports;
using DiCoDe.Scraper;
using DiCoDe.Stages.Classification;
using DiCoDe.Stages.Intake;
using DiCoDe.Stages.Intake.Duplicates;
using DiCoDe.Stages.Intake.Terms;
using DiCoDe.Storage;

using Microsoft.Extensions.DependencyInjection;

namespace DiCoDe.Host;

/// <summary>Joins the parts: the only place that knows them all.</summary>
internal static class Services
{
    /// <summary>The version that reports carry.</summary>
    public static string Version { get; } =
        typeof(Services).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <param name="folders">Where the store and the settings are.</param>
    /// <param name="clock">The time: the system's, or the demo's.</param>
    /// <param name="contact">The address given to portals, or "" when none is known.</param>
    /// <param name="keepsPages">Whether harvests keep their raw pages in the archive.</param>
    public static ServiceProvider Build(Folders folders, TimeProvider clock, string contact, bool keepsPages) => new ServiceCollection()
        .AddSingleton(clock)
        .AddSingleton(folders)
        .AddLogging()
        .AddScraper(new ScraperOptions
        {
            UserAgent = $"DiCoDe/{Version}{new Contact(contact).Suffix}",
            ChromiumPath = Environment.GetEnvironmentVariable("DICODE_CHROMIUM") ?? "",
        })
        .AddSqliteStore(folders.Store)
        .AddWarcArchive(folders.Archive)
        .AddReports()
        .AddSingleton<AdIntake>()
        .AddSingleton<VisitIntake>()
        .AddSingleton<TermsStage>()
        .AddSingleton<DuplicateStage>()
        .AddSingleton<ClassificationStage>()
        .AddSingleton(new Contact(contact))
        .AddSingleton(new KeepingOptions(keepsPages))
        .AddSingleton<PageKeeping>()
        .AddSingleton<PagePruning>()
        .AddSingleton<HarvestLeave>()
        .AddSingleton<RunBook>()
        .AddSingleton<PortalHarvest>()
        .AddSingleton<PortalTrial>()
        .AddSingleton<PortalCheckup>()
        .AddSingleton<AdFileImport>()
        .AddSingleton<TaxonomyImport>()
        .AddSingleton<AdClassification>()
        .AddSingleton<ClassifierChoice>()
        .AddSingleton<MapperTraining>()
        .AddSingleton<ShippedWeights>()
        .AddSingleton<MapperLoading>()
        .AddSingleton<CardEvaluation>()
        .AddSingleton<ReportWork>()
        .AddSingleton<ReportPublishing>()
        .AddSingleton<ReportCheck>()
        .AddSingleton<ExportWork>()
        .BuildServiceProvider();
}
