using System.CommandLine;
using System.Globalization;

using DiCoDe.Host.Work.Mapping.Cards;
using DiCoDe.Stages.Judging.Sets;

namespace DiCoDe.Host.Commands.Mapping;

/// <summary><c>dicode evaluate mapper GOLD...</c>: the trained mapper by cross-validation over annotated ads, as a fresh clone has it and with the
/// annotated ads as examples; writes the model card.</summary>
internal static class EvaluateMapperCommand
{
    public static Command Create(SharedOptions shared)
    {
        var files = new Argument<string[]>("ANOTADOS") { Description = "Archivos de anuncios anotados (JSON Lines; docs/evaluation.md).", Arity = ArgumentArity.OneOrMore };
        var conventions = new Option<string?>("--conventions") { Description = "Archivo JSON con los conceptos que cuentan como uno (equivalent) y los que no cuentan (ignore).", HelpName = "ARCHIVO" };
        var titles = new Option<string[]>("--titles") { Description = "Carpetas de títulos con sus ocupaciones en la forma de MELO: mide también las ocupaciones.", HelpName = "CARPETA", AllowMultipleArgumentsPerToken = true };
        var sentences = new Option<string[]>("--sentences") { Description = "Archivos de frases anotadas: mide también el orden de las competencias.", HelpName = "ARCHIVO", AllowMultipleArgumentsPerToken = true };
        var listed = new Option<string?>("--listed") { Description = "Lista JSON de anuncios con competencias listadas a mano.", HelpName = "ARCHIVO" };
        var ablations = new Option<bool>("--ablations") { Description = "Mide además el modelo sin cada una de sus partes; tarda siete veces más." };
        var card = new Option<string?>("--card") { Description = "Escribe la ficha del modelo en este archivo (docs/model-card.md).", HelpName = "ARCHIVO" };
        var command = new Command("mapper", "Mide el modelo entrenado por validación cruzada: cada anuncio se juzga con pesos aprendidos de otros.") { files, conventions, titles, sentences, listed, ablations, card };
        CommandRun.Bind(command, shared, async (run, parsed, cancel) =>
        {
            run.RequireStore();
            var against = new CardFiles(
                parsed.GetValue(files)!, parsed.GetValue(conventions), parsed.GetValue(titles) ?? [], parsed.GetValue(sentences) ?? [], parsed.GetValue(listed), parsed.GetValue(ablations));
            var figures = await run.Get<CardEvaluation>().MeasureAsync(against, run.Terminal.News, cancel);
            Tell(run, figures);
            if (parsed.GetValue(card) is { } path)
            {
                await File.WriteAllTextAsync(path, ModelCard.Write(figures), cancel);
                run.Terminal.Line($"Escrito en {path}.");
            }

            return ExitCode.Done;
        }, Interrupted.Nothing);
        return command;
    }

    private static void Tell(CommandRun run, CardFigures figures)
    {
        run.Terminal.Table(
            ["medida", "umbral", "precisión", "exhaustividad", "F1", "precisión grupo", "F1 grupo", "exigida/deseable/tarea", "error de calibración"],
            figures.Runs.SelectMany(one => new[] { RowOf(NameOf(one), one.Best), RowOf(NameOf(one), one.Published) }));
        if (figures.Occupations is { } occupations)
        {
            run.Terminal.Table(["ocupación de los anuncios", "valor", "intervalo 95 %"], EvaluateOccupationsCommand.RowsOf(occupations));
        }

        if (figures.Titles is { } titles)
        {
            run.Terminal.Table(["títulos", "valor", "intervalo 95 %"], EvaluateOccupationsCommand.RowsOf(titles));
        }

        foreach (var (file, sentences) in figures.Sentences)
        {
            run.Terminal.Table([file, "valor", "intervalo 95 %"], [EvaluateSkillsCommand.Row("MRR", sentences.MeanReciprocalRank), EvaluateSkillsCommand.Row("RP@5", sentences.PrecisionAt5), EvaluateSkillsCommand.Row("RP@10", sentences.PrecisionAt10)]);
        }

        if (figures.Listed is { } listed)
        {
            run.Terminal.Table(["competencias listadas", "valor", "intervalo 95 %"], [EvaluateSkillsCommand.Row("encontradas", listed.Found)]);
        }

        if (figures.Ablations.Count > 0)
        {
            run.Terminal.Table(
                ["sin", "umbral", "precisión", "exhaustividad", "F1", "precisión grupo", "F1 grupo", "exigida/deseable/tarea", "error de calibración"],
                figures.Ablations.Select(one => RowOf(one.Without.ToString(), one.Run.Best)));
        }
    }

    private static string NameOf(SkillRun run) => $"{(run.HasExamples ? "con los anuncios como ejemplos" : "clon nuevo")}{(run.HasConventions ? ", con convenciones" : "")}";

    private static IReadOnlyList<string> RowOf(string name, SkillFigures figures) =>
    [
        name, Share(figures.Threshold), Share(figures.Precision.Value), Share(figures.Recall.Value), string.Create(CultureInfo.InvariantCulture, $"{figures.F1.Value:F3} ({figures.F1.Low:F3}–{figures.F1.High:F3})"),
        Share(figures.GroupPrecision.Value), Share(figures.GroupF1.Value), Share(figures.RequirementAccuracy.Value), Share(figures.Reliability.Error),
    ];

    private static string Share(double share) => share.ToString("F3", CultureInfo.InvariantCulture);
}
