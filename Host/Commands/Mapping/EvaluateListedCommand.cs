using System.CommandLine;
using System.Globalization;

using DiCoDe.Host.Work.Mapping;
using DiCoDe.Import.Gold;

namespace DiCoDe.Host.Commands.Mapping;

/// <summary><c>dicode evaluate listed FILE</c>: how many of the skills that readers listed by hand are found.</summary>
internal static class EvaluateListedCommand
{
    public static Command Create(SharedOptions shared)
    {
        var file = new Argument<string>("LISTA") { Description = "Lista JSON de anuncios con job_id, title, description y hard_skills (docs/evaluation.md)." };
        var seed = new Option<int>("--seed") { Description = "Semilla de los intervalos (por omisión 1).", HelpName = "NÚMERO", DefaultValueFactory = _ => 1 };
        var command = new Command("listed", "Dice cuántas de las competencias que personas listaron a mano se encuentran, de las que la taxonomía tiene y el texto nombra.") { file, seed };
        CommandRun.Bind(command, shared, async (run, parsed, cancel) =>
        {
            var ads = ListedSkillsReader.Read(parsed.GetValue(file)!);
            var figures = ListedSkillEvaluation.Of(ads, await MapperRun.LoadAsync(run, cancel), parsed.GetValue(seed), cancel);
            if (run.IsJson)
            {
                run.Terminal.Json(figures);
                return ExitCode.Done;
            }

            run.Terminal.Line(string.Create(
                CultureInfo.InvariantCulture,
                $"{figures.Ads:N0} anuncios con {figures.Listed:N0} competencias listadas; la taxonomía tiene {figures.Known:N0}, el texto nombra {figures.InText:N0} de ellas"));
            run.Terminal.Table(["cifra", "valor", "intervalo 95 %"], [EvaluateSkillsCommand.Row("encontradas", figures.Found)]);
            return ExitCode.Done;
        }, Interrupted.Nothing);
        return command;
    }
}
