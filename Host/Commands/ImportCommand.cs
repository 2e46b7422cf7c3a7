using System.CommandLine;
using System.Globalization;

using DiCoDe.Domain;
using DiCoDe.Host.Commands.Duplicates;
using DiCoDe.Host.Settings;
using DiCoDe.Host.Work;
using DiCoDe.Stages.Intake;

namespace DiCoDe.Host.Commands;

/// <summary><c>dicode import ads --map FILE INPUT…</c>.</summary>
internal static class ImportCommand
{
    public static Command Create(SharedOptions shared)
    {
        var map = new Option<string>("--map") { Description = "Archivo YAML que dice qué campo es cuál (véase schedules/maps/).", Required = true, HelpName = "ARCHIVO" };
        var inputs = new Argument<string[]>("ENTRADA") { Description = "Archivos JSON, JSON Lines o CSV, también .gz, o carpetas con ellos.", Arity = ArgumentArity.OneOrMore };
        var ads = new Command("ads", "Incorpora anuncios que alguien ya recolectó.") { map, inputs };
        CommandRun.Bind(ads, shared, async (run, parsed, cancel) =>
        {
            var rules = AdMapFile.Read(parsed.GetValue(map)!);
            var rulesText = await File.ReadAllTextAsync(parsed.GetValue(map)!, cancel);
            var files = Expand(parsed.GetValue(inputs)!);
            if (!run.HasStore && await AdFileImport.FindFaultsAsync(rules, files, cancel) is { } faults)
            {
                Tell(run, faults);
                return ExitCode.PartFailed;
            }

            var summary = await run.FollowAsync("Incorporando anuncios", progress => run.Get<AdFileImport>().ImportAsync(rules, rulesText, files, progress, cancel));
            await DuplicatesCommand.UpdateAsync(run, cancel);
            Tell(run, summary);
            return summary.Failures.Count == 0 ? ExitCode.Done : ExitCode.PartFailed;
        });
        return new Command("import", "Incorpora lo que otros recolectaron.") { ads };
    }

    /// <summary>The files named, and those of the folders named; in order of path, so that an import is the same on every machine.</summary>
    private static IReadOnlyList<string> Expand(IReadOnlyList<string> inputs)
    {
        List<string> files = [];
        foreach (var input in inputs)
        {
            if (Directory.Exists(input))
            {
                files.AddRange(Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
            }
            else if (File.Exists(input))
            {
                files.Add(input);
            }
            else
            {
                throw new InputException(input, "No existe.", "Revise la ruta.");
            }
        }

        return files;
    }

    private static string Reasons(ImportSummary summary) => summary.Rejected.Count == 0
        ? ""
        : $" ({string.Join(", ", summary.Rejected.Select(reason => string.Create(CultureInfo.InvariantCulture, $"{reason.Value:N0} {Say(reason.Key)}")))})";

    private static string Say(string reason) => reason switch
    {
        RejectionReasons.NoTitle => "sin título",
        RejectionReasons.NoKey => "sin clave",
        RejectionReasons.TooTangled => "con texto ilegible",
        _ => reason,
    };

    private static void Tell(CommandRun run, ImportSummary summary)
    {
        foreach (var failure in summary.Failures)
        {
            run.Terminal.Problem(failure);
        }

        foreach (var warning in summary.Warnings)
        {
            run.Terminal.Warning(warning);
        }

        if (run.IsJson)
        {
            run.Terminal.Json(summary);
            return;
        }

        var counts = summary.Counts;
        run.Terminal.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"Archivos leídos: {summary.Files:N0}; ya incorporados antes: {summary.FilesKnown:N0}; con problemas: {summary.Failures.Count:N0}. Registros ilegibles: {summary.BadRecords:N0}."));
        run.Terminal.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"Observaciones: {counts.AdsFound:N0}. Anuncios nuevos: {counts.AdsNew:N0}; cambiados: {counts.AdsChanged:N0}; vistos otra vez: {counts.AdsSeenAgain + counts.AdsRepeated:N0}; rechazados: {counts.AdsRejected:N0}{Reasons(summary)}. Datos personales quitados: {counts.PersonalDataRemoved:N0}."));
    }
}
