using System.CommandLine;
using System.Globalization;

using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Host.Settings;
using DiCoDe.Host.Settings.Yaml;

namespace DiCoDe.Host.Commands;

/// <summary><c>dicode portals list</c> and <c>dicode portals check [FILE…]</c>.</summary>
internal static class PortalsCommand
{
    public static Command Create(SharedOptions shared)
    {
        var list = new Command("list", "Muestra los portales registrados y su última lectura.");
        CommandRun.Bind(list, shared, ListAsync, Interrupted.Nothing);

        return new Command("portals", "El registro de portales.") { list, PortalsCheckCommand.Create(shared) };
    }

    private static async Task<int> ListAsync(CommandRun run, ParseResult parsed, CancellationToken cancel)
    {
        var register = PortalRegister.Read(run.Folders.Schedules);
        foreach (var broken in register.Broken)
        {
            run.Terminal.Problem(broken.Message);
        }

        List<PortalView> views = [];
        foreach (var portal in register.Portals)
        {
            var latest = run.HasStore ? await run.Get<IRunStore>().LatestAsync(portal.Id, 1, cancel) : [];
            views.Add(new PortalView(
                portal.Id.Value, portal.Name, portal.Enabled, portal.Permission, portal.Fetch.Mode, latest.Count > 0 ? RunView.Of(latest[0]) : null));
        }

        if (run.IsJson)
        {
            run.Terminal.Json(views);
        }
        else
        {
            run.Terminal.Table(
                ["portal", "nombre", "habilitado", "permiso", "modo", "última lectura", "anuncios vistos", "motivo"],
                views.Select(view => view.Cells()));
        }

        return register.Broken.Count == 0 ? ExitCode.Done : ExitCode.PartFailed;
    }

    private sealed record PortalView(string Id, string Name, bool Enabled, PermissionStatus Permission, FetchMode Mode, RunView? Latest)
    {
        public IReadOnlyList<string> Cells() =>
        [
            Id,
            Name,
            Enabled ? "sí" : "no",
            SayPermission(Permission),
            SnakeCase.Of(Mode.ToString()),
            Latest is null ? "nunca" : $"{Latest.Observed[..10]} {RunView.Say(Latest.State)}",
            Latest?.AdsSeen.ToString("N0", CultureInfo.InvariantCulture) ?? "",
            Latest?.Reason ?? "",
        ];

        private static string SayPermission(PermissionStatus permission) => permission switch
        {
            PermissionStatus.Granted => "concedido",
            PermissionStatus.Denied => "negado",
            PermissionStatus.NotNeeded => "no hace falta",
            _ => "sin pedir",
        };
    }
}
