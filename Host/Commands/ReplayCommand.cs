using System.CommandLine;

using DiCoDe.Domain;
using DiCoDe.Domain.Archiving;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Host.Settings;
using DiCoDe.Host.Work;

namespace DiCoDe.Host.Commands;

/// <summary><c>dicode replay --from DIR [PORTAL…]</c>: the harvests of another store again, from its archive, without network.</summary>
internal static class ReplayCommand
{
    public static Command Create(SharedOptions shared)
    {
        var portals = new Argument<string[]>("PORTAL") { Description = "Portales por su id; sin ninguno, todos los del archivo.", Arity = ArgumentArity.ZeroOrMore };
        var from = new Option<string>("--from") { Description = "Carpeta de datos cuyas páginas guardadas se vuelven a leer.", Required = true, HelpName = "CARPETA" };
        var command = new Command("replay", "Repite, sin red, las lecturas guardadas en otra carpeta de datos, con las definiciones de hoy; lo leído va a --data.") { portals, from };
        CommandRun.Bind(command, shared, (run, parsed, cancel) => ReplayAsync(run, parsed.GetValue(from)!, parsed.GetValue(portals) ?? [], cancel));
        return command;
    }

    private static async Task<int> ReplayAsync(CommandRun outer, string from, IReadOnlyList<string> ids, CancellationToken cancel)
    {
        var source = Path.GetFullPath(from);
        if (!Directory.Exists(Path.Combine(source, "archive")))
        {
            throw new InputException(source, "no tiene páginas guardadas (la carpeta «archive»).", "Indique con --from la carpeta de datos de las lecturas.");
        }

        if (string.Equals(source.TrimEnd(Path.DirectorySeparatorChar), outer.Folders.Data.TrimEnd(Path.DirectorySeparatorChar), StringComparison.Ordinal) || File.Exists(outer.Folders.Store))
        {
            throw new InputException(outer.Folders.Data, "ya tiene un almacén: repetir en él contaría dos veces.", "Indique con --data una carpeta nueva.");
        }

        var clock = new StandingClock(outer.Clock.GetUtcNow());
        await using var services = Services.Build(outer.Folders with { ArchiveOf = source }, clock, contact: "", keepsPages: false);
        var run = new CommandRun(outer.Terminal, outer.Folders, outer.IsJson, services);
        var register = PortalRegister.Read(run.Folders.Schedules);
        var archive = run.Get<IPageArchive>();
        List<Run> replayed = [];
        List<ArchiveRecord.Damaged> damage = [];
        foreach (var kept in archive.Runs().Where(kept => ids.Count == 0 || ids.Contains(kept.Portal.Value, StringComparer.Ordinal)))
        {
            clock.Set(kept.ObservedAt);
            var pages = archive.Open(kept);
            replayed.Add(await run.Get<PortalHarvest>().ReplayAsync(register.Find(kept.Portal.Value), new ArchivedPages(pages), cancel));
            damage.AddRange(pages.Damage);
        }

        if (replayed.Count == 0)
        {
            throw new InputException(source, "no tiene páginas guardadas de esos portales.", $"Las tiene de: {string.Join(", ", archive.Runs().Select(kept => kept.Portal).Distinct())}.");
        }

        HarvestCommand.Show(run, replayed);
        foreach (var place in damage)
        {
            run.Terminal.Problem($"{place.Place}. Recupere el archivo de un respaldo; lo demás se leyó.");
        }

        return damage.Count == 0 && replayed.TrueForAll(each => each.State == RunState.Complete) ? ExitCode.Done : ExitCode.PartFailed;
    }
}
