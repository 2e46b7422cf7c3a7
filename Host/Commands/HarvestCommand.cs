using System.CommandLine;

using DiCoDe.Domain;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Host.Commands.Duplicates;
using DiCoDe.Host.Settings;
using DiCoDe.Host.Work;

namespace DiCoDe.Host.Commands;

/// <summary><c>dicode harvest [PORTAL…]</c>.</summary>
internal static class HarvestCommand
{
    public static Command Create(SharedOptions shared)
    {
        var portals = Portals();
        var full = new Option<bool>("--full") { Description = "Lee todo de nuevo, aunque ya se conozca, y no sigue una lectura interrumpida." };
        var command = new Command("harvest", "Lee lo nuevo de los portales habilitados, o de los que se nombren; sigue lo que se interrumpió.") { portals, full };
        CommandRun.Bind(command, shared, (run, parsed, cancel) => HarvestAsync(run, parsed.GetValue(portals) ?? [], parsed.GetValue(full), cancel));
        return command;
    }

    internal static Argument<string[]> Portals() => new("PORTAL")
    {
        Description = "Portales por su id; sin ninguno, todos los habilitados.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>Reads the portals one after the other and shows how each ended.</summary>
    /// <returns>The exit code; <see cref="ExitCode.BadSettings"/> when there is no portal to read.</returns>
    internal static async Task<int> HarvestAsync(CommandRun run, IReadOnlyList<string> ids, bool isFull, CancellationToken cancel)
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
            return ExitCode.BadSettings;
        }

        if (portals.Any(portal => portal.Enabled && run.Get<HarvestLeave>().LacksContact(portal)))
        {
            throw new InputException("--contact", "Falta la dirección de contacto que se da a los portales.", $"Indíquela aquí o en la variable {Contact.Variable}. Ejemplo: datos@ministerio.example");
        }

        List<Run> runs = [];
        foreach (var portal in portals)
        {
            runs.Add(await run.FollowAsync($"Leyendo {portal.Name}", progress => run.Get<PortalHarvest>().HarvestAsync(portal, isFull, progress, cancel)));
        }

        await DuplicatesCommand.UpdateAsync(run, cancel);
        Show(run, runs);

        // Without names every enabled portal is read: a definition that cannot be read may be one of them.
        var isBroken = ids.Count == 0 && register.Broken.Count > 0;
        return !isBroken && runs.TrueForAll(each => each.State == RunState.Complete) ? ExitCode.Done : ExitCode.PartFailed;
    }

    /// <summary>Shows how each harvest ended.</summary>
    internal static void Show(CommandRun run, IReadOnlyList<Run> runs)
    {
        if (run.IsJson)
        {
            run.Terminal.Json(runs.Select(RunView.Of));
        }
        else
        {
            run.Terminal.Table(RunView.Heads, runs.Select(each => RunView.Of(each).Cells()));
        }

        foreach (var each in runs.Where(each => each.Counts.PagesExcluded > 0))
        {
            run.Terminal.News($"{each.Portal}: robots.txt no deja leer {each.Counts.PagesExcluded} de sus anuncios; no cuentan como fallas.");
        }

        foreach (var bad in runs.Where(each => each.State != RunState.Complete))
        {
            run.Terminal.Problem($"{bad.Portal}: {RunView.Say(bad.State)}. {bad.Reason}");
        }
    }
}
