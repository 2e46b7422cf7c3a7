using System.CommandLine;
using System.Globalization;

using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Host.Commands.Duplicates;
using DiCoDe.Host.Demo;
using DiCoDe.Host.Demo.Market;
using DiCoDe.Host.Settings;
using DiCoDe.Host.Work;

namespace DiCoDe.Host.Commands;

/// <summary><c>dicode demo</c>: the main job over the built-in demo portals.</summary>
internal static class DemoCommand
{
    public static Command Create(SharedOptions shared)
    {
        var ads = new Option<int>("--ads") { Description = "Cuántos anuncios inventados publican los portales.", DefaultValueFactory = _ => DemoMarket.DefaultAds, HelpName = "N" };
        var seed = new Option<int>("--seed") { Description = "Semilla: la misma da los mismos anuncios.", DefaultValueFactory = _ => DemoMarket.DefaultSeed, HelpName = "N" };
        ads.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && (!int.TryParse(text, CultureInfo.InvariantCulture, out var number) || number is < 50 or > 5_000_000))
            {
                result.AddError("--ads: use un número de 50 a 5000000.");
            }
        });
        var command = new Command("demo", "Levanta los portales de demostración en esta máquina, los lee durante ocho semanas, clasifica y escribe el informe.") { ads, seed };
        CommandRun.Bind(command, shared, (run, parsed, cancel) => DemoAsync(run, parsed.GetValue(ads), parsed.GetValue(seed), cancel), Interrupted.Demo);
        return command;
    }

    private static async Task<int> DemoAsync(CommandRun outer, int ads, int seed, CancellationToken cancel)
    {
        var began = outer.Clock.GetTimestamp();
        var folders = DemoFolder.Begin(outer.Folders);

        var lastWeek = IsoWeek.Of(DateOnly.FromDateTime(outer.Clock.GetUtcNow().UtcDateTime)).Previous;
        var clock = new StandingClock(outer.Clock.GetUtcNow());
        await using var services = Services.Build(folders, clock, contact: "demo", keepsPages: true);
        var run = new CommandRun(outer.Terminal, folders, outer.IsJson, services);

        await run.Get<AdClassification>().UseStarterWhenNoneAsync(cancel); // the demo has no other, and its report says so

        var postings = DemoMarket.Compose(DemoVacancies.Read(DemoVacancies.Folder), ads, seed, lastWeek);
        var weeks = new DemoWeeks(run.Get<PortalHarvest>(), clock, PortalRegister.Read(folders.Schedules));
        var runs = await run.FollowAsync("Leyendo los portales de demostración", progress => weeks.HarvestAsync(postings, lastWeek, progress, cancel));
        await DuplicatesCommand.UpdateAsync(run, cancel);
        var done = await ClassifyCommand.ClassifyAsync(run, cancel);
        var work = run.Get<ReportWork>();
        var written = await work.WriteAsync(lastWeek, folders.Reports, CsvDialect.Standard, cancel);

        var failed = runs.Where(one => one.State != RunState.Complete).ToList();
        if (run.IsJson)
        {
            run.Terminal.Json(new { Report = written, Classification = done, Harvests = runs.Select(RunView.Of) });
        }
        else
        {
            Tell(run, runs, done, written, outer.Clock.GetElapsedTime(began));
        }

        foreach (var bad in failed)
        {
            run.Terminal.Problem($"{bad.Portal} no se leyó: {bad.Reason}");
        }

        return failed.Count == 0 ? ExitCode.Done : ExitCode.PartFailed;
    }

    private static void Tell(CommandRun run, IReadOnlyList<Run> runs, ClassificationSummary done, WrittenReport written, TimeSpan took)
    {
        run.Terminal.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"Demostración (anuncios inventados): {runs.Count(one => one.State != RunState.Refused)} lecturas de {runs.Where(one => one.State != RunState.Refused).Select(one => one.Portal).Distinct().Count()} portales, {runs.Sum(one => one.Counts.Pages):N0} páginas, {runs.Sum(one => one.Counts.AdsNew):N0} anuncios."));
        run.Terminal.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"Clasificación con {done.Taxonomy}: {done.Mentions:N0} menciones de competencias, {done.CodedAds:N0} anuncios con ocupación."));
        run.Terminal.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"Semana {written.Week}: {written.NewAds:N0} anuncios nuevos, {written.OpenAds:N0} abiertos. Todo en {took.TotalSeconds:F0} s."));
        run.Terminal.Line($"Los datos están en {run.Folders.Data}; para ver un anuncio: dicode trace PORTAL/CLAVE --data {run.Folders.Data}");
        run.Terminal.Line("Informe:");
        run.Terminal.Line(written.Path);
    }
}
