using System.CommandLine;
using System.Globalization;

using DiCoDe.Domain;
using DiCoDe.Host.Work;

namespace DiCoDe.Host.Commands;

/// <summary><c>dicode prune</c>: deletes raw pages past their retention.</summary>
internal static class PruneCommand
{
    private const int MostDays = 36_500; // a century

    public static Command Create(SharedOptions shared)
    {
        var days = new Option<int>("--pages-days") { Description = "Cuántos días se guardan las páginas tal como llegaron, con los datos personales que traigan.", DefaultValueFactory = _ => PagePruning.UsualDays, HelpName = "DÍAS" };
        var trial = new Option<bool>("--dry-run") { Description = "Solo dice qué borraría." };
        var command = new Command("prune", "Borra las páginas guardadas que ya cumplieron su plazo. Los anuncios, limpios, se quedan.") { days, trial };
        CommandRun.Bind(command, shared, (run, parsed, _) => Task.FromResult(Prune(run, parsed.GetValue(days), parsed.GetValue(trial))));
        return command;
    }

    private static int Prune(CommandRun run, int days, bool isTrial)
    {
        if (days is < 1 or > MostDays)
        {
            throw new InputException("--pages-days", string.Create(CultureInfo.InvariantCulture, $"«{days}» no es un plazo."), "Escriba un número de días entre 1 y 36500.");
        }

        var pruned = run.Get<PagePruning>().Prune(days, isTrial);
        if (run.IsJson)
        {
            run.Terminal.Json(pruned);
        }
        else
        {
            run.Terminal.Line(string.Create(
                CultureInfo.InvariantCulture,
                $"{(isTrial ? "Se borrarían" : "Se borraron")} {pruned.Files:N0} archivos de páginas de hace más de {days:N0} días ({pruned.Bytes / 1_000_000.0:N1} MB); quedan {pruned.Left:N0}."));
        }

        return ExitCode.Done;
    }
}
