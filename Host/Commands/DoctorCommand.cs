using System.CommandLine;
using System.Globalization;

using DiCoDe.Domain.Ads;
using DiCoDe.Host.Settings;
using DiCoDe.Host.Work;

namespace DiCoDe.Host.Commands;

/// <summary><c>dicode doctor [PORTAL…]</c>: kept pages against today's definitions.</summary>
internal static class DoctorCommand
{
    /// <summary>So many problems are shown; they are mostly the same.</summary>
    private const int MostProblems = 5;

    public static Command Create(SharedOptions shared)
    {
        var portals = new Argument<string[]>("PORTAL") { Description = "Portales por su id; sin ninguno, todos los que tienen páginas guardadas.", Arity = ArgumentArity.ZeroOrMore };
        var before = new Option<string?>("--before") { Description = "Una definición anterior del portal, para comparar con ella y no con lo que se encontró al leer.", HelpName = "ARCHIVO" };
        var pages = new Option<int>("--pages") { Description = "Cuántas páginas guardadas, como mucho, de las últimas lecturas.", DefaultValueFactory = _ => 500, HelpName = "N" };
        var command = new Command("doctor", "Vuelve a leer las páginas guardadas con las definiciones de hoy y dice en qué parte de los anuncios está cada campo, antes y ahora.") { portals, before, pages };
        CommandRun.Bind(command, shared, (run, parsed, cancel) => CheckAsync(run, parsed.GetValue(portals) ?? [], parsed.GetValue(before), parsed.GetValue(pages), cancel), Interrupted.Nothing);
        return command;
    }

    private static async Task<int> CheckAsync(CommandRun run, IReadOnlyList<string> ids, string? before, int mostPages, CancellationToken cancel)
    {
        run.RequireStore();
        var register = PortalRegister.Read(run.Folders.Schedules);
        var earlier = before is null ? null : PortalFile.Read(before);
        var named = ids.Count > 0 ? ids : earlier is null ? [.. register.Portals.Select(portal => portal.Id.Value)] : [earlier.Id.Value];
        List<CheckupView> views = [];
        foreach (var portal in named.Select(register.Find))
        {
            var result = await run.Get<PortalCheckup>().CheckAsync(portal, earlier, mostPages, cancel);
            if (result.Pages > 0 || ids.Count > 0)
            {
                views.Add(CheckupView.Of(portal.Id.Value, result));
            }
        }

        if (run.IsJson)
        {
            run.Terminal.Json(views);
        }

        foreach (var view in views)
        {
            Tell(run, view);
        }

        if (views.Count == 0)
        {
            run.Terminal.Problem("No hay páginas guardadas: lea antes un portal (dicode harvest), sin --no-archive.");
        }

        return views.Count > 0 && views.TrueForAll(view => view is { Pages: > 0, IsWorse: false, Damage.Count: 0 }) ? ExitCode.Done : ExitCode.PartFailed;
    }

    private static void Tell(CommandRun run, CheckupView view)
    {
        if (!run.IsJson)
        {
            run.Terminal.Line(string.Create(CultureInfo.InvariantCulture, $"{view.Portal}: {view.Pages:N0} páginas guardadas; {view.Ads:N0} anuncios ahora, {view.AdsBefore:N0} antes"));
            run.Terminal.Table(["campo", "antes", "ahora"], view.Fields.Select(IReadOnlyList<string> (field) => [field.Field, Percent(field.Before), Percent(field.Now)]));
            foreach (var problem in view.Problems.Take(MostProblems))
            {
                run.Terminal.Line($"  {problem}");
            }
        }

        foreach (var damage in view.Damage)
        {
            run.Terminal.Problem($"{view.Portal}: {damage}. Recupere el archivo de un respaldo; lo demás se leyó.");
        }

        if (view.Pages == 0)
        {
            run.Terminal.Problem($"{view.Portal}: no hay páginas guardadas.");
        }
        else if (view.IsWorse)
        {
            run.Terminal.Problem($"{view.Portal}: la definición de hoy encuentra menos que antes.");
        }
    }

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:F0} %");

    private sealed record CheckupView(string Portal, int Pages, int Ads, int AdsBefore, bool IsWorse, IReadOnlyList<FieldView> Fields, IReadOnlyList<string> Problems, IReadOnlyList<string> Damage)
    {
        public static CheckupView Of(string portal, CheckupResult result) => new(
            portal,
            result.Pages,
            result.Now.Ads,
            result.Before.Ads,
            result.IsWorse,
            [.. result.Now.Fields.Union(result.Before.Fields).Order().Select(field => new FieldView(field.Name(), result.Before.Of(field), result.Now.Of(field)))],
            result.Problems,
            [.. result.Damage.Select(damage => damage.Place)]);
    }

    /// <param name="Field">The field.</param>
    /// <param name="Before">The share of the ads that had it, 0 to 1.</param>
    /// <param name="Now">The share that has it today.</param>
    private sealed record FieldView(string Field, double Before, double Now);
}
