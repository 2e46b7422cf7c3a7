using System.CommandLine;

using DiCoDe.Host.Work;

namespace DiCoDe.Host.Commands;

/// <summary><c>dicode run [PORTAL…]</c>: harvest, classify, report.</summary>
internal static class RunCommand
{
    public static Command Create(SharedOptions shared)
    {
        var portals = HarvestCommand.Portals();
        var command = new Command("run", "Hace todo: lee los portales, clasifica y escribe el informe.") { portals };
        CommandRun.Bind(command, shared, async (run, parsed, cancel) =>
        {
            var code = await HarvestCommand.HarvestAsync(run, parsed.GetValue(portals) ?? [], isFull: false, cancel);
            if (code == ExitCode.BadSettings)
            {
                return code;
            }

            await ClassifyCommand.ClassifyAsync(run, cancel);
            var written = await run.FollowAsync("Escribiendo el informe", _ => run.Get<ReportWork>().WriteLatestAsync(run.Folders.Reports, cancel));
            run.Terminal.News($"Informe: {written}");
            return code;
        });
        return command;
    }
}
