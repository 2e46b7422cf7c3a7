using System.CommandLine;
using System.Globalization;

using DiCoDe.Domain;
using DiCoDe.Domain.Demand;
using DiCoDe.Host.Terminals;
using DiCoDe.Host.Work;

namespace DiCoDe.Host.Commands;

/// <summary><c>dicode report</c>.</summary>
internal static class ReportCommand
{
    public static Command Create(SharedOptions shared)
    {
        var week = new Option<string?>("--week") { Description = "Semana ISO, como 2026-W46; por omisión la última completa que se observó.", HelpName = "SEMANA" };
        var all = new Option<bool>("--all") { Description = "Escribe el informe de cada semana observada." };
        var output = new Option<string?>("--output") { Description = "Carpeta de los informes (por omisión reports/ dentro de --data).", HelpName = "CARPETA" };
        var command = new Command("report", "Escribe el informe semanal (HTML y CSV).") { week, all, output };
        CommandRun.Bind(command, shared, async (run, parsed, cancel) =>
        {
            run.RequireStore();
            var work = run.Get<ReportWork>();
            var observed = await work.ObservedAsync(cancel);
            IReadOnlyList<IsoWeek> weeks = (parsed.GetValue(all), parsed.GetValue(week)) switch
            {
                (true, null) => [.. observed.Weeks()],
                (true, _) => throw new InputException("--week", "No va junto con --all.", "Use uno de los dos."),
                (_, null) => [await work.LatestWeekAsync(cancel)],
                (_, { } text) => [ReadWeek(text, observed)],
            };
            var written = await WriteAsync(run, weeks, parsed.GetValue(output) ?? run.Folders.Reports, cancel);
            if (run.IsJson)
            {
                run.Terminal.Json(written);
            }
            else
            {
                foreach (var report in written)
                {
                    run.Terminal.Line(string.Create(CultureInfo.InvariantCulture, $"{report.Week}  {report.NewAds,9:N0} nuevos  {report.OpenAds,9:N0} abiertos  {report.Path}"));
                }
            }

            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Writes the report of the latest week and gives the path of its page.</summary>
    internal static async Task<string> WriteLatestAsync(CommandRun run, CancellationToken cancel)
    {
        var written = await WriteAsync(run, [await run.Get<ReportWork>().LatestWeekAsync(cancel)], run.Folders.Reports, cancel);
        return written[0].Path;
    }

    private static Task<List<WrittenReport>> WriteAsync(CommandRun run, IReadOnlyList<IsoWeek> weeks, string folder, CancellationToken cancel) =>
        run.FollowAsync("Escribiendo informes", async progress =>
        {
            List<WrittenReport> written = [];
            foreach (var week in weeks)
            {
                written.Add(await run.Get<ReportWork>().WriteAsync(week, Path.GetFullPath(folder), cancel));
                progress.Report(new Advance(written.Count, weeks.Count, week.ToString()));
            }

            return written;
        });

    internal static IsoWeek ReadWeek(string text, ObservedPeriod observed)
    {
        if (!IsoWeek.TryParse(text, out var week))
        {
            throw new InputException("--week", $"«{text}» no es una semana ISO.", "Escríbala como 2026-W46.");
        }

        return observed.Weeks().Contains(week)
            ? week
            : throw new InputException("--week", $"En la semana {week} no se observó ningún anuncio.", $"Hay datos de {observed.Weeks().First()} a {observed.Weeks().Last()}.");
    }
}
