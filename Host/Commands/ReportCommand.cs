using System.CommandLine;
using System.Globalization;

using DiCoDe.Domain;
using DiCoDe.Domain.Demand;
using DiCoDe.Host.Terminals;
using DiCoDe.Host.Work;
using DiCoDe.Host.Work.Releases;

namespace DiCoDe.Host.Commands;

/// <summary><c>dicode report</c>.</summary>
internal static class ReportCommand
{
    public static Command Create(SharedOptions shared)
    {
        var week = new Option<string?>("--week") { Description = "Semana ISO, como 2026-W46; por omisión la última completa que se observó.", HelpName = "SEMANA" };
        var all = new Option<bool>("--all") { Description = "Escribe el informe de cada semana observada." };
        var output = new Option<string?>("--output") { Description = "Carpeta de los informes (por omisión reports/ dentro de --data).", HelpName = "CARPETA" };
        var publish = new Option<bool>("--publish") { Description = "Publica: el informe queda fijo, con sus huellas en release.json; si cambia, se hace otra versión (2026-W46-v2) y vintages.csv dice qué cambió." };
        var excel = new Option<string?>("--excel") { Description = "Escribe los CSV para el Excel de un país: mx (coma y punto decimal); es, ar, co o cl (punto y coma, y coma decimal).", HelpName = "PAÍS" };
        excel.AcceptOnlyFromAmong("mx", "es", "ar", "co", "cl");
        var command = new Command("report", "Escribe el informe semanal (HTML y CSV).") { week, all, output, publish, excel };
        CommandRun.Bind(command, shared, async (run, parsed, cancel) =>
        {
            run.RequireStore();
            var observed = await run.Get<ReportWork>().ObservedAsync(cancel);
            IReadOnlyList<IsoWeek> weeks = (parsed.GetValue(all), parsed.GetValue(week)) switch
            {
                (true, null) => [.. observed.Weeks()],
                (true, _) => throw new InputException("--week", "No va junto con --all.", "Use uno de los dos."),
                (_, null) => [await run.Get<ReportWork>().LatestWeekAsync(cancel)],
                (_, { } text) => [ReadWeek(text, observed)],
            };
            var folder = Path.GetFullPath(parsed.GetValue(output) ?? run.Folders.Reports);
            var dialect = DialectOf(parsed.GetValue(excel));
            return parsed.GetValue(publish) ? await PublishAsync(run, weeks, folder, dialect, cancel) : await WriteAsync(run, weeks, folder, dialect, cancel);
        }, Interrupted.Reports);
        return command;
    }

    private static async Task<int> WriteAsync(CommandRun run, IReadOnlyList<IsoWeek> weeks, string folder, CsvDialect dialect, CancellationToken cancel)
    {
        var isOne = weeks.Count == 1;
        var written = await run.FollowAsync("Escribiendo informes", async progress =>
        {
            List<WrittenReport> done = [];
            foreach (var (at, week) in weeks.Index())
            {
                if (isOne || !ReleaseShelf.IsReleased(Path.Combine(folder, week.ToString())))
                {
                    done.Add(await run.Get<ReportWork>().WriteAsync(week, folder, dialect, cancel));
                }
                else
                {
                    run.Terminal.News($"{week}: publicado; se deja como está.");
                }

                progress.Report(new Advance(at + 1, weeks.Count, week.ToString()));
            }

            return done;
        });
        if (run.IsJson)
        {
            run.Terminal.Json(written);
            return ExitCode.Done;
        }

        foreach (var report in written)
        {
            run.Terminal.Line(string.Create(CultureInfo.InvariantCulture, $"{report.Week}  {report.NewAds,9:N0} nuevos  {report.OpenAds,9:N0} abiertos  {report.Path}"));
        }

        return ExitCode.Done;
    }

    private static async Task<int> PublishAsync(CommandRun run, IReadOnlyList<IsoWeek> weeks, string folder, CsvDialect dialect, CancellationToken cancel)
    {
        var publishing = run.Get<ReportPublishing>();
        var published = await run.FollowAsync("Publicando informes", async progress =>
        {
            List<PublishedReport> done = [];
            foreach (var week in weeks)
            {
                done.Add(await publishing.PublishAsync(week, folder, dialect, cancel));
                progress.Report(new Advance(done.Count, weeks.Count, week.ToString()));
            }

            await publishing.WriteVintagesAsync(folder, (at, of) => progress.Report(new Advance(at, of, ReportPublishing.VintagesFile)), cancel);
            return done;
        });
        if (run.IsJson)
        {
            run.Terminal.Json(published);
            return ExitCode.Done;
        }

        foreach (var report in published)
        {
            run.Terminal.Line(report.IsNew
                ? string.Create(CultureInfo.InvariantCulture, $"{report.Week}  publicado, versión {report.Vintage}: {report.Path}")
                : string.Create(CultureInfo.InvariantCulture, $"{report.Week}  ya estaba publicado con los mismos bytes, versión {report.Vintage}; nada cambia: {report.Path}"));
        }

        return ExitCode.Done;
    }

    private static CsvDialect DialectOf(string? country) => country switch
    {
        null => CsvDialect.Standard,
        "mx" => CsvDialect.ExcelWithPoint,
        _ => CsvDialect.ExcelWithComma,
    };

    /// <summary>The week that an option names.</summary>
    /// <exception cref="InputException">It names none.</exception>
    internal static IsoWeek ParseWeek(string option, string text) =>
        IsoWeek.TryParse(text, out var week) ? week : throw new InputException(option, $"«{text}» no es una semana ISO.", "Escríbala como 2026-W46.");

    internal static IsoWeek ReadWeek(string text, ObservedPeriod observed)
    {
        var week = ParseWeek("--week", text);
        return observed.Weeks().Contains(week)
            ? week
            : throw new InputException("--week", $"En la semana {week} no se observó ningún anuncio.", $"Hay datos de {observed.Weeks().First()} a {observed.Weeks().Last()}.");
    }
}
