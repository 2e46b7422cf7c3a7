using System.CommandLine;
using System.Globalization;

using DiCoDe.Domain;
using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Host.Work;
using DiCoDe.Host.Work.Mapping;
using DiCoDe.Import.Gold;
using DiCoDe.Stages.Classification.Mapping;
using DiCoDe.Stages.Judging;

namespace DiCoDe.Host.Commands.Mapping;

/// <summary><c>dicode evaluate skills GOLD...</c>: how well the skills of ads are found, against ads that people annotated.</summary>
internal static class EvaluateSkillsCommand
{
    public static Command Create(SharedOptions shared)
    {
        var files = new Argument<string[]>("ANOTADOS") { Description = "Archivos de anuncios anotados (JSON Lines; docs/evaluation.md).", Arity = ArgumentArity.OneOrMore };
        var conventions = new Option<string?>("--conventions") { Description = "Archivo JSON con los conceptos que cuentan como uno (equivalent) y los que no cuentan (ignore).", HelpName = "ARCHIVO" };
        var threshold = MapperRun.ThresholdOption("Confianza mínima que cuenta, de 0 a 1 (por omisión, la del clasificador).");
        var seed = new Option<int>("--seed") { Description = "Semilla de los intervalos (por omisión 1).", HelpName = "NÚMERO", DefaultValueFactory = _ => 1 };
        var command = new Command("skills", "Compara las competencias que se encuentran en cada anuncio con las que anotaron personas.") { files, conventions, threshold, seed };
        CommandRun.Bind(command, shared, async (run, parsed, cancel) =>
        {
            var rules = parsed.GetValue(conventions) is { } path ? ConventionsReader.Read(path) : LabelConventions.None;
            List<LabelledAd> ads = [.. parsed.GetValue(files)!.SelectMany(Ads).Select(GoldAds.Labelled)];
            var mapper = await MapperRun.LoadAsync(run, cancel, threshold: 0);
            Tell(run, SkillEvaluation.Of(ads, mapper, rules, MapperRun.ThresholdOf(parsed, threshold) ?? (run.HasModel ? TrainedClassifier.UsualThreshold : 0), parsed.GetValue(seed), run.Clock, cancel));
            return ExitCode.Done;
        }, Interrupted.Nothing);
        return command;
    }

    private static IReadOnlyList<GoldAd> Ads(string file) => LabelledFile.Of(file) is LabelledFile.OfAds { Read: var ads }
        ? ads
        : throw new InputException(file, "El archivo contiene frases, no anuncios.", "Use dicode evaluate sentences.");

    private static void Tell(CommandRun run, SkillEvaluation evaluation)
    {
        if (evaluation.Unknown > 0)
        {
            run.Terminal.Warning(string.Create(CultureInfo.InvariantCulture, $"{evaluation.Unknown:N0} competencias anotadas no están en la taxonomía en uso: cuentan como no encontradas. Véase dicode taxonomy show."));
        }

        if (run.IsJson)
        {
            run.Terminal.Json(evaluation);
            return;
        }

        var (figures, counts) = (evaluation.Figures, evaluation.Figures.Counts);
        run.Terminal.Line(string.Create(
            CultureInfo.InvariantCulture, $"{evaluation.Ads:N0} anuncios anotados con {counts.Asked:N0} competencias; encontradas {counts.Found:N0}, bien {counts.Right:N0}; {evaluation.AdsPerSecond:N0} anuncios por segundo"));
        var best = figures.Curve.MaxBy(row => row.Counts.F1)!;
        run.Terminal.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"umbral {figures.Threshold:F2}; el mejor F1 sería {best.Counts.F1:F3} ({best.Counts.GroupF1:F3} en el grupo), con el umbral {best.Threshold:F2}"));
        run.Terminal.Table(
            ["cifra", "valor", "intervalo 95 %"],
            [
                Row("precisión", figures.Precision), Row("exhaustividad", figures.Recall), Row("F1", figures.F1),
                Row("precisión en el grupo", figures.GroupPrecision), Row("exhaustividad en el grupo", figures.GroupRecall), Row("F1 en el grupo", figures.GroupF1),
                Row("exigida, deseable o tarea", figures.RequirementAccuracy), ["anuncios con alguna", Share(counts.Coverage), ""], ["error de calibración", Share(figures.Reliability.Error), ""],
            ]);
        run.Terminal.Line();
        run.Terminal.Table(
            ["confianza", "competencias", "media dicha", "bien"],
            figures.Reliability.Bins.Where(bin => bin.Count > 0).Select(IReadOnlyList<string> (bin) =>
                [string.Create(CultureInfo.InvariantCulture, $"{bin.From:F1}–{bin.To:F1}"), bin.Count.ToString("N0", CultureInfo.InvariantCulture), Share(bin.Confidence), Share(bin.Right)]));
        run.Terminal.Line();
        run.Terminal.Table(
            ["umbral", "precisión", "exhaustividad", "F1", "precisión en el grupo", "F1 en el grupo"],
            figures.Curve.Select(IReadOnlyList<string> (row) =>
                [row.Threshold.ToString("F2", CultureInfo.InvariantCulture), Share(row.Counts.Precision), Share(row.Counts.Recall), Share(row.Counts.F1), Share(row.Counts.GroupPrecision), Share(row.Counts.GroupF1)]));
    }

    internal static IReadOnlyList<string> Row(string name, Figure figure) => [name, Share(figure.Value), string.Create(CultureInfo.InvariantCulture, $"{figure.Low:F3}–{figure.High:F3}")];

    private static string Share(double share) => share.ToString("F3", CultureInfo.InvariantCulture);
}
