using System.CommandLine;
using System.Globalization;

using DiCoDe.Domain;
using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Portals;
using DiCoDe.Host.Settings;
using DiCoDe.Host.Work;
using DiCoDe.Stages.Judging;

namespace DiCoDe.Host.Commands;

/// <summary><c>dicode portals check [FILE…]</c>: reads definitions, and tries those that are named on a few live pages.</summary>
internal static class PortalsCheckCommand
{
    /// <summary>So many ads and problems are shown.</summary>
    private const int Shown = 3;

    /// <summary>Characters of a field that are shown.</summary>
    private const int Longest = 100;

    public static Command Create(SharedOptions shared)
    {
        var files = new Argument<string[]>("ARCHIVO") { Description = "Definiciones por revisar y probar; sin ninguna, se revisan todas sin visitar nada.", Arity = ArgumentArity.ZeroOrMore };
        var pages = new Option<int>("--pages") { Description = "Cuántas páginas del portal se leen para probar: la de inicio y las siguientes.", DefaultValueFactory = _ => 4, HelpName = "N" };
        pages.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number < 1)
            {
                result.AddError($"--pages: «{text}» no alcanza para probar; escriba 1 o más, o --offline para no visitar nada.");
            }
        });
        var offline = new Option<bool>("--offline") { Description = "Sólo revisa los archivos, sin visitar nada." };
        var check = new Command("check", "Revisa definiciones (archivo y línea de cada error) y prueba las que se nombran en su página de inicio: muestra lo que se leería, sin guardar nada.") { files, pages, offline };
        CommandRun.Bind(check, shared, (run, parsed, cancel) => CheckAsync(run, parsed.GetValue(files) ?? [], parsed.GetValue(offline) ? 0 : parsed.GetValue(pages), cancel));
        return check;
    }

    private static async Task<int> CheckAsync(CommandRun run, IReadOnlyList<string> files, int pages, CancellationToken cancel)
    {
        IEnumerable<string> named = files.Count > 0 ? files : [Path.Combine(run.Folders.Schedules, "portals")];
        List<CheckView> checks = [];
        foreach (var path in named)
        {
            var isFolder = Directory.Exists(path);
            var before = checks.Count;
            foreach (var file in isFolder ? [.. Directory.EnumerateFiles(path, "*.yaml").Order(StringComparer.Ordinal)] : new[] { path })
            {
                checks.Add(await CheckOneAsync(run, file, isFolder ? 0 : pages, cancel));
            }

            if (checks.Count == before)
            {
                checks.Add(new CheckView(path, IsGood: false, new InputException(path, "La carpeta no tiene ningún archivo .yaml.", "Nombre la carpeta de los portales, o un archivo.").Message, Trial: null));
            }
        }

        if (run.IsJson)
        {
            run.Terminal.Json(checks);
        }

        foreach (var check in checks)
        {
            Tell(run, check);
        }

        return checks switch
        {
            _ when checks.Exists(check => !check.IsGood) => ExitCode.BadSettings,
            _ when checks.Exists(check => check.Trial is { Ads.Count: 0 }) => ExitCode.PartFailed,
            _ => ExitCode.Done,
        };
    }

    private static async Task<CheckView> CheckOneAsync(CommandRun run, string file, int pages, CancellationToken cancel)
    {
        PortalDefinition portal;
        try
        {
            portal = PortalFile.Read(file);
        }
        catch (InputException error)
        {
            return new CheckView(file, IsGood: false, error.Message, Trial: null);
        }

        var trial = pages == 0 ? null : TrialView.Of(await run.Get<PortalTrial>().TryAsync(portal, pages, cancel), PortalIdentity.Of(portal));
        return new CheckView(file, IsGood: true, portal.Name, trial);
    }

    private static void Tell(CommandRun run, CheckView check)
    {
        if (!check.IsGood)
        {
            run.Terminal.Problem(check.Says);
            return;
        }

        if (!run.IsJson)
        {
            run.Terminal.Line($"{check.File}: correcto ({check.Says})");
        }

        if (check.Trial is not { } trial)
        {
            return;
        }

        if (!run.IsJson && trial.Pages > 0)
        {
            Tell(run, trial);
        }

        foreach (var warning in trial.Warnings)
        {
            run.Terminal.Warning($"{check.Says}: {warning}");
        }

        switch (trial)
        {
            case { IsRefused: true }:
                run.Terminal.Problem($"{check.Says}: no se probó: {trial.Stopped}");
                break;
            case { Ads.Count: 0 }:
                run.Terminal.Problem($"{check.Says}: en {Pages(trial)} no se encontró ningún anuncio. {trial.Stopped}".TrimEnd());
                break;
            case { Stopped.Length: > 0 }:
                run.Terminal.Warning($"{check.Says}: no se probó del todo: {trial.Stopped}");
                break;
        }
    }

    private static void Tell(CommandRun run, TrialView trial)
    {
        run.Terminal.Line(string.Create(CultureInfo.InvariantCulture, $"Prueba: {Pages(trial)}, {trial.Ads.Count} anuncios. En qué parte de ellos está cada campo:"));
        run.Terminal.Table(["campo", "está en"], trial.Fill.Select(IReadOnlyList<string> (field) => [field.Key, string.Create(CultureInfo.InvariantCulture, $"{field.Value * 100:F0} %")]));
        foreach (var ad in trial.Ads.Take(Shown))
        {
            run.Terminal.Line($"Anuncio {ad.Key}:");
            foreach (var (field, found) in ad.Fields)
            {
                var text = found.Text.ReplaceLineEndings(" ");
                run.Terminal.Line($"  {field} ({found.Source}): {(text.Length > Longest ? text[..Longest] + "…" : text)}");
            }
        }

        foreach (var problem in trial.Problems.Take(Shown))
        {
            run.Terminal.Line($"  {problem}");
        }
    }

    private static string Pages(TrialView trial) => trial.Pages == 1 ? "1 página" : string.Create(CultureInfo.InvariantCulture, $"{trial.Pages} páginas");

    /// <param name="File">The definition.</param>
    /// <param name="IsGood">Whether it can be used.</param>
    /// <param name="Says">The portal's name, or what is wrong.</param>
    /// <param name="Trial">What it found on live pages; <see langword="null"/> when it was not tried.</param>
    private sealed record CheckView(string File, bool IsGood, string Says, TrialView? Trial);

    private sealed record TrialView(int Pages, IReadOnlyList<ScrapedAdView> Ads, IReadOnlyDictionary<string, double> Fill, IReadOnlyList<string> Problems, IReadOnlyList<string> Warnings, string Stopped)
    {
        /// <summary>Whether no page was asked for at all.</summary>
        public bool IsRefused => Pages + Problems.Count == 0 && Stopped.Length > 0;

        public static TrialView Of(TrialResult result, PortalIdentity portal)
        {
            var fill = new FieldFill();
            foreach (var ad in result.Ads)
            {
                fill.Add(ad, portal);
            }

            return new(
                result.Pages,
                [.. result.Ads.Select(ScrapedAdView.Of)],
                fill.Fields.ToDictionary(field => field.Name(), fill.Of, StringComparer.Ordinal),
                result.Problems,
                result.Warnings,
                result.Stopped);
        }
    }
}
