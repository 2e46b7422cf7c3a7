using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Duplicates;
using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Domain.Archiving;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Exporting;
using DiCoDe.Domain.Geography;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Storage.Sqlite;
using DiCoDe.Storage.Warc;

using Microsoft.Extensions.DependencyInjection;

namespace DiCoDe.Storage;

/// <summary>Makes a store known to the program.</summary>
public static class StorageServices
{
    /// <summary>The store in one SQLite file. It is opened when a part of it is first asked for, and closed with the services.</summary>
    public static IServiceCollection AddSqliteStore(this IServiceCollection services, string path) => services
        .AddSingleton(_ => SqliteStore.Open(path))
        .AddSingleton<IAdStore>(provider => provider.GetRequiredService<SqliteStore>().Ads)
        .AddSingleton<IDuplicateStore>(provider => provider.GetRequiredService<SqliteStore>().Duplicates)
        .AddSingleton<IRunStore>(provider => provider.GetRequiredService<SqliteStore>().Runs)
        .AddSingleton<ITaxonomyStore>(provider => provider.GetRequiredService<SqliteStore>().Taxonomies)
        .AddSingleton<ISincoStore>(provider => provider.GetRequiredService<SqliteStore>().Sinco)
        .AddSingleton<ITermsStore>(provider => provider.GetRequiredService<SqliteStore>().Terms)
        .AddSingleton<IMentionStore>(provider => provider.GetRequiredService<SqliteStore>().Mentions)
        .AddSingleton<IDemandSource>(provider => provider.GetRequiredService<SqliteStore>().Demand)
        .AddSingleton<IExportSource>(provider => provider.GetRequiredService<SqliteStore>().Exports)
        .AddSingleton<IExportRelations>(provider => provider.GetRequiredService<SqliteStore>().ExportRelations)
        .AddSingleton<IHarvestStore>(provider => provider.GetRequiredService<SqliteStore>().Harvests)
        .AddSingleton<IGeographyStore>(provider => provider.GetRequiredService<SqliteStore>().Geography);

    /// <summary>The archive of raw pages, as WARC files below this folder. Nothing is made before the first file is begun.</summary>
    public static IServiceCollection AddWarcArchive(this IServiceCollection services, string folder) => services
        .AddSingleton<IPageArchive>(_ => new WarcPageArchive(folder));
}
