using System.CommandLine;
using System.Globalization;

using DiCoDe.Domain.Geography;
using DiCoDe.Import.Geography;
using DiCoDe.Stages.Intake.Places;

namespace DiCoDe.Host.Commands;

/// <summary><c>dicode geography import</c> and <c>dicode geography show</c>.</summary>
internal static class GeographyCommand
{
    public static Command Create(SharedOptions shared) => new("geography", "Los nombres de lugares que se reconocen en los anuncios.")
    {
        Import(shared),
        Show(shared),
    };

    private static Command Import(SharedOptions shared)
    {
        var path = new Argument<string>("ARCHIVO") { Description = "El catálogo de municipios del INEGI, en CSV (CVE_ENT, NOM_ENT, CVE_MUN, NOM_MUN) o JSON." };
        var command = new Command("import", "Carga todos los municipios de México del catálogo del INEGI.") { path };
        CommandRun.Bind(command, shared, async (run, parsed, cancel) =>
        {
            var (catalogue, leftOut) = await MunicipalCatalogueReader.ReadAsync(parsed.GetValue(path)!, Gazetteer.HasRegion, cancel);
            var waiting = await run.Get<IGeographyStore>().SaveAsync(catalogue, run.Clock.GetUtcNow(), cancel);
            if (leftOut > 0)
            {
                run.Terminal.Warning(string.Create(CultureInfo.InvariantCulture, $"{leftOut:N0} filas no nombran un municipio con clave de entidad y de municipio, y se omiten."));
            }

            Tell(run, [catalogue]);
            if (waiting > 0)
            {
                run.Terminal.News(string.Create(CultureInfo.InvariantCulture, $"Para que los {waiting:N0} anuncios ya guardados se lean con estos nombres: dicode classify"));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Show(SharedOptions shared)
    {
        var command = new Command("show", "Dice qué entidades y municipios se reconocen.");
        CommandRun.Bind(command, shared, async (run, _, cancel) =>
        {
            run.RequireStore();
            Tell(run, await run.Get<IGeographyStore>().LoadAsync(cancel));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Tell(CommandRun run, IReadOnlyList<MunicipalCatalogue> catalogues)
    {
        var known = Gazetteer.Known();
        if (run.IsJson)
        {
            run.Terminal.Json(new
            {
                Regions = known.Select(one => new { one.Country, one.Regions }),
                Alcaldias = Gazetteer.KnownAlcaldias,
                Catalogues = catalogues.Select(one => new { one.Country, one.Source, one.Hash, Municipalities = one.Municipalities.Count }),
            });
            return;
        }

        run.Terminal.Line($"Entidades o divisiones de primer nivel: {string.Join(", ", known.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Country} {one.Regions}")))}");
        if (catalogues.Count == 0)
        {
            run.Terminal.Line(string.Create(CultureInfo.InvariantCulture, $"Municipios: solo las {Gazetteer.KnownAlcaldias} alcaldías de la Ciudad de México. Los demás: dicode geography import ARCHIVO, con el catálogo del INEGI."));
        }

        foreach (var catalogue in catalogues)
        {
            run.Terminal.Line(string.Create(
                CultureInfo.InvariantCulture,
                $"Municipios de {catalogue.Country}: {catalogue.Municipalities.Count:N0} en {catalogue.Municipalities.Select(one => one.RegionCode).Distinct(StringComparer.Ordinal).Count()} entidades, de {catalogue.Source} (huella {catalogue.Hash[..12]})"));
        }
    }
}
