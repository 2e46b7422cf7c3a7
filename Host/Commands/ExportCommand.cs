using System.CommandLine;
using System.Globalization;

using DiCoDe.Domain;
using DiCoDe.Domain.Demand;
using DiCoDe.Host.Terminals;
using DiCoDe.Host.Work;
using DiCoDe.Host.Work.Exporting;

namespace DiCoDe.Host.Commands;

/// <summary><c>dicode export</c>.</summary>
internal static class ExportCommand
{
    public static Command Create(SharedOptions shared)
    {
        var from = new Option<string?>("--from") { Description = "Primera semana ISO, como 2026-W40; por omisión la primera que se observó.", HelpName = "SEMANA" };
        var to = new Option<string?>("--to") { Description = "Última semana ISO; por omisión la última que se observó.", HelpName = "SEMANA" };
        var output = new Option<string>("--out") { Description = "Carpeta donde se escriben los archivos.", HelpName = "CARPETA", Required = true };
        var command = new Command("export", "Exporta anuncios sin datos personales, menciones, duplicados, duraciones y la matriz de ocupaciones y competencias, en CSV.") { from, to, output };
        CommandRun.Bind(command, shared, async (run, parsed, cancel) =>
        {
            run.RequireStore();
            var observed = await run.Get<ReportWork>().ObservedAsync(cancel);
            var first = WeekOf("--from", parsed.GetValue(from), IsoWeek.Of(observed.First));
            var last = WeekOf("--to", parsed.GetValue(to), IsoWeek.Of(observed.Last));
            if (last < first)
            {
                throw new InputException("--to", $"La semana {last} es anterior a {first}.", "Ponga la primera en --from y la última en --to.");
            }

            if (last < IsoWeek.Of(observed.First) || first > IsoWeek.Of(observed.Last))
            {
                throw new InputException("--from", $"No hay anuncios de {first} a {last}.", $"Hay datos de {IsoWeek.Of(observed.First)} a {IsoWeek.Of(observed.Last)}.");
            }

            var folder = Path.GetFullPath(parsed.GetValue(output)!);
            RequireOwn(folder);
            var began = run.Clock.GetTimestamp();
            var files = await run.FollowAsync("Exportando", progress => run.Get<ExportWork>().ExportAsync(first, last, folder, (file, rows) => progress.Report(new Advance(rows, 0, file)), cancel));
            if (run.IsJson)
            {
                run.Terminal.Json(new { From = first.ToString(), To = last.ToString(), Folder = folder, Files = files });
                return ExitCode.Done;
            }

            foreach (var file in files)
            {
                run.Terminal.Line(string.Create(CultureInfo.InvariantCulture, $"{(file.Path.EndsWith(".csv", StringComparison.Ordinal) ? $"{file.Rows:N0} filas" : "descripción"),18}  {Path.Combine(folder, file.Path)}"));
            }

            run.Terminal.News(string.Create(CultureInfo.InvariantCulture, $"De {first} a {last}, en {run.Clock.GetElapsedTime(began).TotalSeconds:F1} s."));
            return ExitCode.Done;
        }, Interrupted.Export);
        return command;
    }

    /// <summary>An earlier export may be replaced, but nobody's own files.</summary>
    private static void RequireOwn(string folder)
    {
        if (File.Exists(folder))
        {
            throw new InputException("--out", $"{folder} es un archivo, no una carpeta.", "Elija otra carpeta.");
        }

        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any() && !File.Exists(Path.Combine(folder, "datapackage.json")))
        {
            throw new InputException("--out", $"La carpeta {folder} tiene archivos que no son de una exportación.", "Elija una carpeta nueva o vacía.");
        }
    }

    private static IsoWeek WeekOf(string option, string? text, IsoWeek usual) => text is null ? usual : ReportCommand.ParseWeek(option, text);
}
