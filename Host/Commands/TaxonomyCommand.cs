using System.CommandLine;
using System.Globalization;

using DiCoDe.Domain;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Host.Work;

namespace DiCoDe.Host.Commands;

/// <summary><c>dicode taxonomy import</c> and <c>dicode taxonomy show</c>.</summary>
internal static class TaxonomyCommand
{
    /// <summary>Rows left out that are named before only their number is told: ESCO in Spanish alone lacks 313 labels.</summary>
    private const int NamedWarnings = 10;

    public static Command Create(SharedOptions shared) => new("taxonomy", "La taxonomía de competencias y ocupaciones en uso.")
    {
        Import(shared),
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
                await run.Get<TaxonomyImport>().ImportAsync(parsed.GetValue(path)!, parsed.GetValue(version), progress, cancel));
            foreach (var warning in loaded.Warnings.Take(NamedWarnings))
            {
                run.Terminal.Warning(warning.ToString());
            }

            if (loaded.Warnings.Count > NamedWarnings)
            {
                run.Terminal.Warning(string.Create(CultureInfo.InvariantCulture, $"y {loaded.Warnings.Count - NamedWarnings:N0} filas o conceptos más que no se pudieron usar."));
            }

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
        });
        return command;
    }

    private static Command Show(SharedOptions shared)
    {
        var command = new Command("show", "Dice qué taxonomía está en uso.");
        CommandRun.Bind(command, shared, async (run, _, cancel) =>
        {
            Tell(run, await run.Get<ITaxonomyStore>().LoadAsync(cancel)
                ?? throw new InputException("", "No hay taxonomía cargada.", "Cargue la oficial con dicode taxonomy import CARPETA-O-ZIP; sin ella, classify usa la inicial."));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Tell(CommandRun run, Taxonomy taxonomy)
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
