using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

using DiCoDe.Domain;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Host.Bench;
using DiCoDe.Host.Terminals;
using DiCoDe.Host.Work;

namespace DiCoDe.Host.Commands;

/// <summary><c>dicode bench harvest</c>: how much a harvest costs the machine, against a portal of its own in another process.</summary>
internal static class BenchCommand
{
    public static Command Create(SharedOptions shared)
    {
        var ads = new Option<int>("--ads") { Description = "Cuántos anuncios publica el portal de medición.", DefaultValueFactory = _ => 2_000, HelpName = "N" };
        var times = new Option<int>("--times") { Description = "Cuántas veces se mide cada caso; se muestra la mediana.", DefaultValueFactory = _ => 3, HelpName = "N" };
        var only = new Option<BenchCase?>("--case") { Description = "Sólo un caso: JsonLd o Selectors.", HelpName = "CASO" };
        var part = new Option<string>("--part") { Description = "Uso interno: el proceso que sirve (portal) o el que lee (JsonLd, Selectors).", Hidden = true, DefaultValueFactory = _ => "" };
        var portal = new Option<string>("--portal") { Description = "Uso interno: la dirección del portal de medición.", Hidden = true, DefaultValueFactory = _ => "" };
        var harvest = new Command("harvest", "Mide procesador y memoria de una lectura: con JSON-LD y con selectores, sin archivo.") { ads, times, only, part, portal };
        ads.Validators.Add(result => AtLeastOne(result, 1_000_000));
        times.Validators.Add(result => AtLeastOne(result, 100));
        CommandRun.Bind(harvest, shared, (run, parsed, cancel) => parsed.GetValue(part) switch
        {
            "" => MeasureAsync(run, parsed.GetValue(only) is { } one ? [one] : Enum.GetValues<BenchCase>(), parsed.GetValue(ads), parsed.GetValue(times), cancel),
            "portal" => ServeAsync(run, parsed.GetValue(ads), cancel),
            var how => HarvestAsync(run, Enum.Parse<BenchCase>(how!), new Uri(parsed.GetValue(portal)!), cancel),
        });
        return new Command("bench", "Mediciones de este programa en esta máquina.") { harvest };
    }

    private static void AtLeastOne(OptionResult result, int most)
    {
        if (result.Tokens is [{ Value: var text }] && (!int.TryParse(text, CultureInfo.InvariantCulture, out var number) || number < 1 || number > most))
        {
            result.AddError($"{result.Option.Name}: use un número de 1 a {most}.");
        }
    }

    private static async Task<int> MeasureAsync(CommandRun run, IReadOnlyList<BenchCase> cases, int ads, int times, CancellationToken cancel)
    {
        using var portal = BenchChild.Start("bench", "harvest", "--part", "portal", "--ads", ads.ToString(CultureInfo.InvariantCulture));
        try
        {
            var address = await BenchChild.FirstLineAsync(portal, cancel);
            List<(BenchCase Case, BenchResult Result)> results = [];
            foreach (var how in Enumerable.Repeat(cases, times).SelectMany(each => each))
            {
                results.Add((how, await OneAsync(run, how, address, cancel)));
            }

            Tell(run, ads, times, results);
            return ExitCode.Done;
        }
        finally
        {
            portal.Kill();
        }
    }

    private static async Task<BenchResult> OneAsync(CommandRun run, BenchCase how, string portal, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("dicode-bench-");
        try
        {
            using var child = BenchChild.Start("bench", "harvest", "--part", how.ToString(), "--portal", portal, "--data", folder.FullName, "--no-archive");
            var result = JsonSerializer.Deserialize<BenchResult>(await BenchChild.FirstLineAsync(child, cancel))!;
            await child.WaitForExitAsync(cancel);
            if (child.ExitCode != ExitCode.Done)
            {
                throw new InputException("", "La cosecha que se mide no terminó: sus cifras no dirían nada.", "Arriba está la razón.");
            }

            run.Terminal.News(string.Create(CultureInfo.InvariantCulture, $"{how}: {result.CpuSeconds:F2} s de procesador, {result.PeakMegabytes:F0} MB"));
            return result;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<int> ServeAsync(CommandRun run, int ads, CancellationToken cancel)
    {
        await BenchPortal.ServeAsync(ads, address => run.Terminal.Line(address.AbsoluteUri), cancel);
        return ExitCode.Done;
    }

    private static async Task<int> HarvestAsync(CommandRun run, BenchCase how, Uri portal, CancellationToken cancel)
    {
        var began = run.Clock.GetTimestamp();
        var ended = await run.Get<PortalHarvest>().HarvestAsync(BenchPortal.Definition(portal, how), isFull: false, new Progress<Advance>(), cancel);
        if (ended.State != RunState.Complete)
        {
            run.Terminal.Problem(ended.Reason);
        }

        using var self = Process.GetCurrentProcess();
        run.Terminal.Line(JsonSerializer.Serialize(new BenchResult(
            ended.Counts.AdsNew,
            ended.Counts.Pages,
            self.TotalProcessorTime.TotalSeconds,
            run.Clock.GetElapsedTime(began).TotalSeconds,
            self.PeakWorkingSet64 / 1e6)));
        return ended.State == RunState.Complete ? ExitCode.Done : ExitCode.PartFailed;
    }

    private static void Tell(CommandRun run, int ads, int times, IReadOnlyList<(BenchCase Case, BenchResult Result)> results)
    {
        var medians = results.GroupBy(one => one.Case, one => one.Result).Select(one => (one.Key, Ads: one.Min(result => result.Ads), Pages: one.Min(result => result.Pages),
            Cpu: Median(one, result => result.CpuSeconds), Least: one.Min(result => result.CpuSeconds), Most: one.Max(result => result.CpuSeconds),
            Seconds: Median(one, result => result.Seconds), Peak: one.Max(result => result.PeakMegabytes))).ToList();
        if (run.IsJson)
        {
            run.Terminal.Json(medians.Select(one => new { Case = one.Key, one.Ads, one.Pages, CpuSeconds = one.Cpu, LeastCpuSeconds = one.Least, MostCpuSeconds = one.Most, one.Seconds, PeakMegabytes = one.Peak }));
            return;
        }

        run.Terminal.Line(string.Create(CultureInfo.InvariantCulture, $"{ads:N0} anuncios de 42 kB y {(ads + BenchPages.AdsPerListing - 1) / BenchPages.AdsPerListing:N0} listas; proceso entero, mediana de {times} (mínimo–máximo); {Environment.ProcessorCount} núcleos, .NET {Environment.Version}"));
        run.Terminal.Table(
            ["caso", "anuncios", "páginas", "procesador s", "reloj s", "memoria máx MB"],
            medians.Select(IReadOnlyList<string> (one) =>
            [
                one.Key == BenchCase.JsonLd ? "JSON-LD" : "selectores",
                one.Ads.ToString("N0", CultureInfo.InvariantCulture),
                one.Pages.ToString("N0", CultureInfo.InvariantCulture),
                string.Create(CultureInfo.InvariantCulture, $"{one.Cpu:F2} ({one.Least:F2}–{one.Most:F2})"),
                one.Seconds.ToString("F1", CultureInfo.InvariantCulture),
                one.Peak.ToString("F0", CultureInfo.InvariantCulture),
            ]));
    }

    private static double Median(IEnumerable<BenchResult> results, Func<BenchResult, double> figure)
    {
        var sorted = results.Select(figure).Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
