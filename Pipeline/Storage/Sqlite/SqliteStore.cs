using DiCoDe.Domain;
using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Duplicates;
using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Exporting;
using DiCoDe.Domain.Geography;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Storage.Sqlite.Ads;
using DiCoDe.Storage.Sqlite.Demand;
using DiCoDe.Storage.Sqlite.Duplicates;
using DiCoDe.Storage.Sqlite.Engine;
using DiCoDe.Storage.Sqlite.Exporting;
using DiCoDe.Storage.Sqlite.Geography;
using DiCoDe.Storage.Sqlite.Harvests;
using DiCoDe.Storage.Sqlite.Mentions;
using DiCoDe.Storage.Sqlite.Runs;
using DiCoDe.Storage.Sqlite.Taxonomies;

namespace DiCoDe.Storage.Sqlite;

/// <summary>A store in one SQLite file. Safe for several threads, and for several processes that wait for each other when they write.</summary>
public sealed class SqliteStore : IDisposable
{
    private static readonly TimeSpan UsualPatience = TimeSpan.FromSeconds(30);

    private readonly Database _database;
    private readonly IDisposable _presence;

    private SqliteStore(Database database, IDisposable presence)
    {
        _database = database;
        _presence = presence;
        var links = new LinkedAdsInUse(database);
        Ads = new SqliteAdStore(database);
        Duplicates = new SqliteDuplicateStore(database, links);
        Runs = new SqliteRunStore(database);
        Taxonomies = new SqliteTaxonomyStore(database);
        Terms = new SqliteTermsStore(database);
        Sinco = new SqliteSincoStore(database);
        Mentions = new SqliteMentionStore(database);
        Demand = new SqliteDemandSource(database, links);
        Harvests = new SqliteHarvestStore(database);
        Geography = new SqliteGeographyStore(database);
        var exports = new SqliteExportSource(database);
        (Exports, ExportRelations) = (exports, exports);
    }

    /// <summary>The file.</summary>
    public string Path => _database.Path;

    /// <summary>The ads.</summary>
    public IAdStore Ads { get; }

    /// <summary>The links between duplicates.</summary>
    public IDuplicateStore Duplicates { get; }

    /// <summary>The runs.</summary>
    public IRunStore Runs { get; }

    /// <summary>The taxonomy.</summary>
    public ITaxonomyStore Taxonomies { get; }

    /// <summary>INEGI's table from SINCO to ISCO-08.</summary>
    public ISincoStore Sinco { get; }

    /// <summary>The terms of ads.</summary>
    public ITermsStore Terms { get; }

    /// <summary>The mentions and occupations.</summary>
    public IMentionStore Mentions { get; }

    /// <summary>What is counted and reported.</summary>
    public IDemandSource Demand { get; }

    /// <summary>What is exported of each ad.</summary>
    public IExportSource Exports { get; }

    /// <summary>What is exported of ads together.</summary>
    public IExportRelations ExportRelations { get; }

    /// <summary>The state of harvests.</summary>
    public IHarvestStore Harvests { get; }

    /// <summary>The names of municipalities.</summary>
    public IGeographyStore Geography { get; }

    /// <summary>Opens the store in this file; makes the folder and the file when they are not there, brings an older store to today's
    /// form, and marks runs that no process can still be running as interrupted. Where neither the file nor its folder can be written, it is opened for
    /// reading.</summary>
    /// <exception cref="InputException">The file cannot be used; the message says why and what to do.</exception>
    public static SqliteStore Open(string path) => Open(path, UsualPatience);

    internal static SqliteStore Open(string path, TimeSpan patience)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var file = System.IO.Path.GetFullPath(path);
        if (Presence.IsBarred(file))
        {
            return OpenForReading(file, patience);
        }

        MakeFolder(file);
        var database = new Database(file, patience);
        try
        {
            Schema.Upgrade(database);
            database.UseWriteAheadLog();
            return new SqliteStore(database, Presence.Enter(file, () => database.Write(SqliteRunStore.MarkInterrupted)));
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>Opens a store in which nothing can be written.</summary>
    /// <exception cref="InputException">It is of another version, or cannot be read.</exception>
    internal static SqliteStore OpenForReading(string path, TimeSpan patience)
    {
        var database = new Database(path, patience, isReadOnly: true);
        try
        {
            Schema.RequireToday(database);
            return new SqliteStore(database, new MemoryStream());
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        _presence.Dispose();
        _database.Dispose();
    }

    private static void MakeFolder(string file)
    {
        var folder = System.IO.Path.GetDirectoryName(file)!;
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException(folder, "no se puede crear la carpeta del almacén.", "Elija otra carpeta con --data.", error);
        }
    }
}
