using DiCoDe.Domain.Taxonomies;
using DiCoDe.Host.Settings;
using DiCoDe.Host.Terminals;
using DiCoDe.Import.Esco;
using DiCoDe.Import.Esco.Service;

namespace DiCoDe.Host.Work;

/// <summary>Puts a taxonomy to use.</summary>
internal sealed class TaxonomyImport(ITaxonomyStore taxonomies)
{
    /// <summary>What the reader says when no file tells the version.</summary>
    public const string NoVersion = "sin versión";

    /// <summary>The version of the starter taxonomy; raised with each change of its files.</summary>
    private const string StarterVersion = "1";

    /// <summary>Reads ESCO's CSV files. Nothing is stored: a store is not made for files that cannot be read.</summary>
    /// <returns>What was read, with a warning for each row left out.</returns>
    public static async Task<EscoReading> ReadAsync(string path, string? version, IProgress<Advance> progress, CancellationToken cancel)
    {
        progress.Report(new Advance(0, 0, "leyendo archivos"));
        return await Task.Run(() => EscoReader.Read(path, "", version ?? "", cancel), cancel);
    }

    /// <summary>Reads ESCO from its web service. Nothing is stored.</summary>
    /// <param name="pull">The service.</param>
    /// <param name="version">"1.2.0".</param>
    /// <param name="folder">Where its answers are kept.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancel">Stops; what came is kept.</param>
    public static Task<EscoReading> PullAsync(EscoPull pull, string version, string folder, IProgress<Advance> progress, CancellationToken cancel) =>
        pull.ReadAsync(version, folder, told => progress.Report(new Advance(told.Pages, told.Total, told.Detail)), cancel);

    /// <summary>Puts what was read in the place of the taxonomy in use.</summary>
    public async Task<EscoReading> SaveAsync(EscoReading reading, IProgress<Advance> progress, CancellationToken cancel)
    {
        progress.Report(new Advance(reading.Taxonomy.Skills.Count, 0, "guardando"));
        await taxonomies.SaveAsync(reading.Taxonomy, cancel);
        return reading;
    }

    /// <summary>The taxonomy that comes with the program.</summary>
    public static Taxonomy ReadStarter(CancellationToken cancel) => EscoReader.Read(Folders.Starter, "", StarterVersion, cancel).Taxonomy;
}
