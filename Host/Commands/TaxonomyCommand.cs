using System.CommandLine;
using System.Globalization;

using DiCoDe.Domain;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Host.Work;
using DiCoDe.Import.Esco;
using DiCoDe.Import.Sinco;

namespace DiCoDe.Host.Commands;

/// <summary><c>dicode taxonomy import</c>, <c>dicode taxonomy import-sinco</c> and <c>dicode taxonomy show</c>.</summary>
internal static class TaxonomyCommand
{
    /// <summary>Rows left out that are named before only their number is told: ESCO in Spanish alone lacks 313 labels.</summary>
    private const int NamedWarnings = 10;

    public static Command Create(SharedOptions shared) => new("taxonomy", "La taxonomía de competencias y ocupaciones en uso.")
    {
        Import(shared),
        TaxonomyPullCommand.Create(shared),
        ImportSinco(shared),
        Show(shared),
    };

    private static Command Import(SharedOptions shared)
    {
        var path = new Argument<string>("CARPETA-O-ZIP") { Description = "Los archivos CSV oficiales de ESCO, uno o varios idiomas." };
        var version = new Option<string?>("--taxonomy-version") { Description = "Versión, como 1.2.0; por omisión la que diga el nombre del archivo.", HelpName = "VERSIÓN" };
        var command = new Command("import", "Carga los archivos CSV oficiales de ESCO en lugar de la taxonomía en uso.") { path, version };
        CommandRun.Bind(command, shared, async (run, parsed, cancel) =>
        {
            var loaded = await run.FollowAsync("Cargando taxonomía", async progress =>
            {
                var reading = await TaxonomyImport.ReadAsync(parsed.GetValue(path)!, parsed.GetValue(version), progress, cancel);
                return await run.Get<TaxonomyImport>().SaveAsync(reading, progress, cancel);
            });
            Warn(run, loaded.Warnings);
            if (loaded.Taxonomy.Relations.Count == 0)
            {
                run.Terminal.Warning("No se leyó occupationSkillRelations_xx.csv: faltan las competencias de cada ocupación.");
            }

            if (loaded.Taxonomy.Identity.Version is TaxonomyImport.NoVersion)
            {
                run.Terminal.Warning("Ningún nombre de archivo dice la versión. Indíquela con --taxonomy-version 1.2.0, para que los informes la citen.");
            }

            Tell(run, loaded.Taxonomy);
            run.Terminal.News("Para que los anuncios usen esta taxonomía: dicode classify");
            return ExitCode.Done;
        }, Interrupted.Taxonomy);
        return command;
    }

    /// <summary>Names the first of what was left out, and how much more there is.</summary>
    internal static void Warn(CommandRun run, IReadOnlyList<EscoWarning> warnings)
    {
        foreach (var warning in warnings.Take(NamedWarnings))
        {
            run.Terminal.Warning(warning.ToString());
        }

        if (warnings.Count > NamedWarnings)
        {
            run.Terminal.Warning(string.Create(CultureInfo.InvariantCulture, $"y {warnings.Count - NamedWarnings:N0} filas o conceptos más que no se pudieron usar."));
        }
    }

    private static Command ImportSinco(SharedOptions shared)
    {
        var crosswalk = new Argument<string>("TABLA") { Description = "La tabla de INEGI entre SINCO y CIUO-08, en CSV: columnas sinco, sinco_name_es, isco08." };
        var structure = new Option<string?>("--names") { Description = "Los nombres de los grupos de SINCO de 1 a 4 cifras, en CSV: columnas sinco, name_es.", HelpName = "ARCHIVO" };
        var command = new Command("import-sinco", "Carga la correspondencia de INEGI, para que los informes cuenten también por SINCO.") { crosswalk, structure };
        CommandRun.Bind(command, shared, async (run, parsed, cancel) =>
        {
            var table = SincoReader.Read(parsed.GetValue(crosswalk)!, parsed.GetValue(structure) ?? "");
            await run.Get<ISincoStore>().SaveAsync(table, cancel);
            if (table.Unnamed is { Count: > 0 } unnamed)
            {
                run.Terminal.Warning(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{(unnamed.Count == 1 ? "1 grupo de SINCO queda" : $"{unnamed.Count:N0} grupos de SINCO quedan")} sin nombre ({string.Join(", ", unnamed.Take(NamedWarnings))}{(unnamed.Count > NamedWarnings ? "…" : "")}): los informes los mostrarán solo con su número. Cargue los nombres con --names ARCHIVO, la tabla de INEGI con los nombres de 1 a 4 cifras."));
            }

            var isco = table.Links.Select(link => link.Isco).Distinct(StringComparer.Ordinal).ToList();
            var view = new
            {
                Sinco = table.Links.Select(link => link.Sinco).Distinct(StringComparer.Ordinal).Count(),
                Isco = isco.Count,
                Exact = isco.Count(code => table.Of(code).Length == SincoCrosswalk.Digits),
                Partial = isco.Count(code => table.Of(code).Length is > 0 and < SincoCrosswalk.Digits),
                Lost = isco.Count(code => table.Of(code).Length == 0),
            };
            if (run.IsJson)
            {
                run.Terminal.Json(view);
            }
            else
            {
                run.Terminal.Line(string.Create(
                    CultureInfo.InvariantCulture,
                    $"SINCO: {view.Sinco:N0} grupos unitarios, {view.Isco:N0} de la CIUO-08; de estos, {view.Exact:N0} tienen un solo grupo de SINCO, {view.Partial:N0} solo un grupo mayor y {view.Lost:N0} ninguno común."));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Show(SharedOptions shared)
    {
        var command = new Command("show", "Dice qué taxonomía está en uso.");
        CommandRun.Bind(command, shared, async (run, _, cancel) =>
        {
            Tell(run, (run.HasStore ? await run.Get<ITaxonomyStore>().LoadAsync(cancel) : null)
                ?? throw new InputException(run.Folders.Data, "No hay taxonomía cargada.", "Cargue la oficial con dicode taxonomy import CARPETA-O-ZIP; sin ella, classify usa la inicial."));
            return ExitCode.Done;
        }, Interrupted.Nothing);
        return command;
    }

    internal static void Tell(CommandRun run, Taxonomy taxonomy)
    {
        var view = new
        {
            taxonomy.Identity.Name,
            taxonomy.Identity.Version,
            taxonomy.Identity.Hash,
            Starter = taxonomy.Identity.IsStarter,
            taxonomy.Identity.Languages,
            Skills = taxonomy.Skills.Count,
            Occupations = taxonomy.Occupations.Count,
            SkillGroups = taxonomy.SkillGroups.Count,
            IscoGroups = taxonomy.IscoGroups.Count,
            Relations = taxonomy.Relations.Count,
            Labels = taxonomy.Skills.Sum(skill => skill.Labels.Count) + taxonomy.Occupations.Sum(occupation => occupation.Labels.Count),
        };
        if (run.IsJson)
        {
            run.Terminal.Json(view);
            return;
        }

        run.Terminal.Line($"{taxonomy.Identity.Title}{(view.Starter ? " — taxonomía inicial de DiCoDe, no la oficial" : "")}, huella {view.Hash}");
        run.Terminal.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"{view.Skills:N0} competencias, {view.Occupations:N0} ocupaciones, {view.Labels:N0} etiquetas, {view.SkillGroups:N0} grupos de competencias, {view.IscoGroups:N0} grupos CIUO, {view.Relations:N0} relaciones"));
    }
}
