using System.CommandLine;

using DiCoDe.Domain;
using DiCoDe.Domain.Demand;
using DiCoDe.Host.Work.Releases;

namespace DiCoDe.Host.Commands;

/// <summary><c>dicode verify REPORT</c>: recomputes a report from the store and compares the bytes.</summary>
internal static class VerifyCommand
{
    public static Command Create(SharedOptions shared)
    {
        var folder = new Argument<string>("INFORME") { Description = "Carpeta de un informe, como dicode-data/reports/2026-W46." };
        var command = new Command("verify", "Vuelve a calcular un informe, publicado o no, desde el almacén y compara los bytes.") { folder };
        CommandRun.Bind(command, shared, async (run, parsed, cancel) =>
        {
            var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(parsed.GetValue(folder)!));
            var week = WeekOf(path);
            run.RequireStore();
            var report = await run.Get<ReportCheck>().CompareAsync(week, path, cancel);
            if (run.IsJson)
            {
                run.Terminal.Json(new { Week = week.ToString(), Same = report.IsSame, AsPublished = report.Current.Length > 0 && report.IsIntact, report.Current, report.Differences });
            }
            else
            {
                run.Terminal.Line($"{path}: {Verdict(report)}");
                foreach (var difference in report.Differences)
                {
                    run.Terminal.Line($"  {difference}");
                }
            }

            return report.IsIntact ? ExitCode.Done : ExitCode.PartFailed;
        }, Interrupted.Nothing);
        return command;
    }

    private static string Verdict(CheckedReport report) => report switch
    {
        { IsSame: true } => "idéntico al almacén, byte por byte.",
        { IsIntact: true } => $"sus archivos son los que se publicaron; el almacén ha cambiado desde entonces, y la edición vigente de la semana es {report.Current}.",
        { Current.Length: > 0 } => $"sus archivos ya no son los que se publicaron. La edición vigente de la semana es {report.Current}; con ella se compara el almacén.",
        _ => "difiere del almacén, o de lo que se publicó.",
    };

    /// <exception cref="InputException">It is not the folder of a report.</exception>
    private static IsoWeek WeekOf(string path)
    {
        if (File.Exists(path))
        {
            throw new InputException(path, "Es un archivo, no la carpeta de un informe.", "Nombre la carpeta que lo contiene, como dicode-data/reports/2026-W46.");
        }

        if (!Directory.Exists(path))
        {
            throw new InputException(path, "No existe esa carpeta.", "Nombre la de un informe, como dicode-data/reports/2026-W46; «dicode report» la escribe.");
        }

        if (ReleaseShelf.TryParse(Path.GetFileName(path), out var week, out _))
        {
            return week;
        }

        throw File.Exists(Path.Combine(path, "demand.csv"))
            ? new InputException(path, "Es la carpeta de un informe, pero con otro nombre, y la semana se toma del nombre.", "Dé a la copia el nombre que tenía: la semana (2026-W46), o la semana y la versión (2026-W46-v2).")
            : new InputException(path, "No es la carpeta de un informe: no tiene demand.csv.", "Nombre una como dicode-data/reports/2026-W46.");
    }
}
