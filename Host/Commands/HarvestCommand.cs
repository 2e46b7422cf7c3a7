using System.CommandLine;

using DiCoDe.Domain.Harvesting;
using DiCoDe.Host.Settings;
using DiCoDe.Host.Work;

namespace DiCoDe.Host.Commands;

/// <summary><c>dicode harvest [PORTAL…]</c>.</summary>
internal static class HarvestCommand
{
    public static Command Create(SharedOptions shared)
    {
        var portals = Portals();
        var command = new Command("harvest", "Lee los portales habilitados, o los que se nombren.") { portals };
        CommandRun.Bind(command, shared, async (run, parsed, cancel) =>
        {
            var runs = await HarvestAsync(run, parsed.GetValue(portals) ?? [], cancel);
            return runs is null ? ExitCode.BadSettings : Math.Max(Show(run, runs), BrokenFiles(run, parsed.GetValue(portals) ?? []));
        });
        return command;
    }

    internal static Argument<string[]> Portals() => new("PORTAL")
    {
        Description = "Portales por su id; sin ninguno, todos los habilitados.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>Reads the portals one after the other; <see langword="null"/> when there is none to read.</summary>
    internal static async Task<IReadOnlyList<Run>?> HarvestAsync(CommandRun run, IReadOnlyList<string> ids, CancellationToken cancel)
    {
        var register = PortalRegister.Read(run.Folders.Schedules);
        foreach (var broken in register.Broken)
        {
            run.Terminal.Warning(broken.Message);
        }

        var portals = register.Choose(ids);
        if (portals.Count == 0)
        {
            run.Terminal.Problem($"Ningún portal está habilitado en {register.Folder}. Consiga el permiso del portal, anótelo en su archivo y ponga «enabled: true».");
            return null;
        }

        List<Run> runs = [];
        foreach (var portal in portals)
        {
            runs.Add(await run.FollowAsync($"Leyendo {portal.Name}", progress => run.Get<PortalHarvest>().HarvestAsync(portal, progress, cancel)));
        }

        return runs;
    }

    /// <summary>Without names every enabled portal is read: a definition that cannot be read may be one of them.</summary>
    internal static int BrokenFiles(CommandRun run, IReadOnlyList<string> ids) =>
        ids.Count == 0 && PortalRegister.Read(run.Folders.Schedules).Broken.Count > 0 ? ExitCode.PartFailed : ExitCode.Done;

    internal static int Show(CommandRun run, IReadOnlyList<Run> runs)
    {
        if (run.IsJson)
        {
            run.Terminal.Json(runs.Select(RunView.Of));
        }
        else
        {
            run.Terminal.Table(RunView.Heads, runs.Select(each => RunView.Of(each).Cells()));
        }

        foreach (var bad in runs.Where(each => each.State != RunState.Complete))
        {
            run.Terminal.Problem($"{bad.Portal}: {RunView.Say(bad.State)}. {bad.Reason}");
        }

        return runs.All(each => each.State == RunState.Complete) ? ExitCode.Done : ExitCode.PartFailed;
    }
}
