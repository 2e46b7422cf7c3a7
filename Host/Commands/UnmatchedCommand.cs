using System.CommandLine;
using System.Globalization;

using DiCoDe.Domain;
using DiCoDe.Domain.Demand;
using DiCoDe.Host.Work;
using DiCoDe.Reports.Text;

namespace DiCoDe.Host.Commands;

/// <summary><c>dicode unmatched</c>.</summary>
internal static class UnmatchedCommand
{
    private const int UsualTop = 50;

    public static Command Create(SharedOptions shared)
    {
        var week = new Option<string?>("--week") { Description = "Semana ISO, como 2026-W46; por omisión la última completa que se observó.", HelpName = "SEMANA" };
        var top = new Option<int>("--top") { Description = "Cuántas frases, 1 o más (por omisión 50).", HelpName = "N", DefaultValueFactory = _ => UsualTop };
        var command = new Command("unmatched", "Lo que los anuncios de una semana piden y la taxonomía no dice, por empleadores que lo dicen.") { week, top };
        CommandRun.Bind(command, shared, async (run, parsed, cancel) =>
        {
            run.RequireStore();
            if (parsed.GetValue(top) < 1)
            {
                throw new InputException("--top", "Debe ser 1 o más.", "");
            }

            if (!run.HasModel)
            {
                throw new InputException(run.Folders.Model, "No hay un modelo entrenado, y sin él no se buscan las frases sin concepto: no es que no haya ninguna.", "Entrénelo con dicode train y clasifique con dicode classify.");
            }

            var work = run.Get<ReportWork>();
            var chosen = parsed.GetValue(week) is { } text ? ReportCommand.ReadWeek(text, await work.ObservedAsync(cancel)) : await work.LatestWeekAsync(cancel);
            Tell(run, chosen, await work.UnmatchedAsync(chosen, parsed.GetValue(top), cancel));
            return ExitCode.Done;
        }, Interrupted.Nothing);
        return command;
    }

    private static void Tell(CommandRun run, IsoWeek week, IReadOnlyList<UnmatchedRow> rows)
    {
        if (run.IsJson)
        {
            run.Terminal.Json(rows.Select(row => new
            {
                Week = week.ToString(),
                Phrase = row.Words,
                row.Key,
                row.Ads,
                row.Employers,
                Known = row.IsKnown,
                Examples = row.Examples.Select(example => new { Ad = example.Ad.Id, Sentence = SentenceOf(example) }),
            }));
            return;
        }

        run.Terminal.Table(
            ["empleadores", "anuncios", "frase", "anotada", "ejemplo"],
            rows.Select(IReadOnlyList<string> (row) =>
            [
                row.Employers.ToString("N0", CultureInfo.InvariantCulture),
                row.Ads.ToString("N0", CultureInfo.InvariantCulture),
                row.Words,
                row.IsKnown ? "sí" : "",
                row.Examples.Count > 0 ? SentenceOf(row.Examples[0]) : "",
            ]));
        run.Terminal.News($"Semana {week}. Con un modelo entrenado las frases se buscan al clasificar; las que aparecen aquí son candidatas para el léxico (Lexicon/README.md).");
    }

    private static string SentenceOf(UnmatchedExample example) => MarkedSentence.Of(example.Ad.Text, example.Start, example.Length).Whole;
}
