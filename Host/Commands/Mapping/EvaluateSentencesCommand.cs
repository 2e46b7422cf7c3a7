using System.CommandLine;
using System.Globalization;

using DiCoDe.Domain;
using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Host.Work.Mapping;
using DiCoDe.Import.Gold;

namespace DiCoDe.Host.Commands.Mapping;

/// <summary><c>dicode evaluate sentences GOLD...</c>: how well skills are ranked for sentences, against sentences that people annotated.</summary>
internal static class EvaluateSentencesCommand
{
    public static Command Create(SharedOptions shared)
    {
        var files = new Argument<string[]>("ANOTADAS") { Description = "Archivos de frases anotadas (JSON Lines o CSV; docs/evaluation.md).", Arity = ArgumentArity.OneOrMore };
        var seed = new Option<int>("--seed") { Description = "Semilla de los intervalos (por omisión 1).", HelpName = "NÚMERO", DefaultValueFactory = _ => 1 };
        var command = new Command("sentences", "Compara el orden de las competencias para cada frase con las que anotaron personas.") { files, seed };
        CommandRun.Bind(command, shared, async (run, parsed, cancel) =>
        {
            List<LabelledSentence> sentences = [.. parsed.GetValue(files)!.SelectMany(Sentences)];
            var mapper = await MapperRun.LoadAsync(run, cancel);
            Tell(run, SentenceEvaluation.Of(sentences, mapper, parsed.GetValue(seed), run.Clock, cancel));
            return ExitCode.Done;
        }, Interrupted.Nothing);
        return command;
    }

    private static IReadOnlyList<LabelledSentence> Sentences(string file) => LabelledFile.Of(file) is LabelledFile.OfSentences { Read: var sentences }
        ? sentences
        : throw new InputException(file, "El archivo contiene anuncios, no frases.", "Use dicode evaluate skills.");

    private static void Tell(CommandRun run, SentenceEvaluation evaluation)
    {
        if (run.IsJson)
        {
            run.Terminal.Json(evaluation);
            return;
        }

        var figures = evaluation.Figures;
        run.Terminal.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"{evaluation.Sentences:N0} frases con {evaluation.Labels:N0} etiquetas, {evaluation.Unknown:N0} desconocidas en la taxonomía; con alguna conocida {figures.Texts:N0}; {evaluation.SentencesPerSecond:N0} frases por segundo"));
        run.Terminal.Table(
            ["cifra", "valor", "intervalo 95 %"],
            [
                EvaluateSkillsCommand.Row("MRR", figures.MeanReciprocalRank), EvaluateSkillsCommand.Row("RP@5", figures.PrecisionAt5),
                EvaluateSkillsCommand.Row("RP@10", figures.PrecisionAt10), EvaluateSkillsCommand.Row("entre las 100 primeras", figures.Coverage),
            ]);
    }
}
