using System.CommandLine;

using DiCoDe.Domain;
using DiCoDe.Domain.Demand;
using DiCoDe.Host.Work;

namespace DiCoDe.Host.Commands;

/// <summary><c>dicode verify REPORT</c>: recomputes a report from the store and compares the bytes.</summary>
internal static class VerifyCommand
{
    public static Command Create(SharedOptions shared)
    {
        var folder = new Argument<string>("INFORME") { Description = "Carpeta de un informe, como dicode-data/reports/2026-W46." };
        var command = new Command("verify", "Vuelve a calcular un informe desde el almacén y compara los bytes.") { folder };
        CommandRun.Bind(command, shared, async (run, parsed, cancel) =>
        {
            var path = Path.GetFullPath(parsed.GetValue(folder)!);
            if (!IsoWeek.TryParse(Path.GetFileName(path), out var week) || !Directory.Exists(path))
            {
                throw new InputException(path, "No es la carpeta de un informe.", "Su nombre es la semana: 2026-W46.");
            }

            run.RequireStore();
            var differences = await run.Get<ReportWork>().CompareAsync(week, path, cancel);
            if (run.IsJson)
            {
                run.Terminal.Json(new { Week = week.ToString(), Same = differences.Count == 0, Differences = differences });
            }
            else
            {
                run.Terminal.Line(differences.Count == 0 ? $"{path}: idéntico al almacén, byte por byte." : $"{path}: difiere del almacén.");
                foreach (var difference in differences)
                {
                    run.Terminal.Line($"  {difference}");
                }
            }

            return differences.Count == 0 ? ExitCode.Done : ExitCode.PartFailed;
        });
        return command;
    }
}
