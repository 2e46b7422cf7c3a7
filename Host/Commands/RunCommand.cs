using System.CommandLine;

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
            var runs = await HarvestCommand.HarvestAsync(run, parsed.GetValue(portals) ?? [], cancel);
            if (runs is null)
            {
                return ExitCode.BadSettings;
            }

            var code = Math.Max(HarvestCommand.Show(run, runs), HarvestCommand.BrokenFiles(run, parsed.GetValue(portals) ?? []));
            await ClassifyCommand.ClassifyAsync(run, cancel);
            var written = await ReportCommand.WriteLatestAsync(run, cancel);
            run.Terminal.News($"Informe: {written}");
            return code;
        });
        return command;
    }
}
