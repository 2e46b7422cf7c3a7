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
        CommandRun.Bind(list, shared, ListAsync);

        var files = new Argument<string[]>("ARCHIVO") { Description = "Definiciones por revisar; sin ninguna, todas.", Arity = ArgumentArity.ZeroOrMore };
        var check = new Command("check", "Revisa definiciones de portales y dice archivo y línea de cada error.") { files };
        CommandRun.Bind(check, shared, (run, parsed, _) => Task.FromResult(Check(run, parsed.GetValue(files) ?? [])));

        return new Command("portals", "El registro de portales.") { list, check };
    }

    private static async Task<int> ListAsync(CommandRun run, ParseResult parsed, CancellationToken cancel)
    {
        var register = PortalRegister.Read(run.Folders.Schedules);
        foreach (var broken in register.Broken)
        {
            run.Terminal.Problem(broken.Message);
        }

        var isThere = File.Exists(run.Folders.Store);
        if (isThere)
        {
        }

        List<PortalView> views = [];
        foreach (var portal in register.Portals)
        {
            var latest = isThere ? await run.Get<IRunStore>().LatestAsync(portal.Id, 1, cancel) : [];
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
                ["portal", "nombre", "habilitado", "permiso", "modo", "última lectura", "anuncios", "motivo"],
                views.Select(view => view.Cells()));
        }

        return register.Broken.Count == 0 ? ExitCode.Done : ExitCode.PartFailed;
    }

    private static int Check(CommandRun run, IReadOnlyList<string> files)
    {
        IEnumerable<string> named = files.Count > 0 ? files : [Path.Combine(run.Folders.Schedules, "portals")];
        string[] paths = [.. named.SelectMany<string, string>(path => Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.yaml").Order(StringComparer.Ordinal) : [path])];
        List<CheckView> checks = [];
        foreach (var path in paths)
        {
            try
            {
                var portal = PortalFile.Read(path);
                checks.Add(new CheckView(path, IsGood: true, portal.Name));
            }
            catch (Domain.InputException error)
            {
                checks.Add(new CheckView(path, IsGood: false, error.Message));
            }
        }

        if (run.IsJson)
        {
            run.Terminal.Json(checks);
        }

        foreach (var check in checks)
        {
            if (!check.IsGood)
            {
                run.Terminal.Problem(check.Says);
            }
            else if (!run.IsJson)
            {
                run.Terminal.Line($"{check.File}: correcto ({check.Says})");
            }
        }

        return checks.TrueForAll(check => check.IsGood) ? ExitCode.Done : ExitCode.BadSettings;
    }

    /// <param name="File">The definition.</param>
    /// <param name="IsGood">Whether it can be used.</param>
    /// <param name="Says">The portal's name, or what is wrong.</param>
    private sealed record CheckView(string File, bool IsGood, string Says);

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
            Latest?.AdsFound.ToString("N0", CultureInfo.InvariantCulture) ?? "",
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
