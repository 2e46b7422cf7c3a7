using System.CommandLine;
using System.Globalization;

using DiCoDe.Host.Commands.Mapping;
using DiCoDe.Host.Work;
using DiCoDe.Import.Gold;

namespace DiCoDe.Host.Commands;

/// <summary><c>dicode evaluate fields GOLD...</c>: how well the terms of ads are read, against ads that people annotated.</summary>
internal static class EvaluateCommand
{
    public static Command Create(SharedOptions shared)
    {
        var files = new Argument<string[]>("ANOTADOS") { Description = "Archivos de anuncios anotados (JSON Lines; docs/evaluation.md).", Arity = ArgumentArity.OneOrMore };
        var fields = new Command("fields", "Compara lo que se lee de cada anuncio (contrato, horario, escolaridad, experiencia, trato…) con lo que anotaron personas.") { files };
        CommandRun.Bind(fields, shared, (run, parsed, _) => Task.FromResult(Fields(run, parsed.GetValue(files)!)), Interrupted.Nothing);
        return new Command("evaluate", "Mide este programa contra anuncios anotados por personas.") { fields, EvaluateSkillsCommand.Create(shared), EvaluateSentencesCommand.Create(shared), EvaluateOccupationsCommand.Create(shared), EvaluateListedCommand.Create(shared), EvaluateMapperCommand.Create(shared) };
    }

    private static int Fields(CommandRun run, IReadOnlyList<string> files)
    {
        List<GoldAd> ads = [.. files.SelectMany(GoldReader.Read)];
        var scores = FieldEvaluation.Score(ads);
        if (run.IsJson)
        {
            run.Terminal.Json(scores);
            return ExitCode.Done;
        }

        run.Terminal.Line($"{ads.Count} anuncios anotados");
        run.Terminal.Table(
            ["campo", "anotados", "leídos", "bien", "precisión", "exhaustividad"],
            scores.Select(IReadOnlyList<string> (score) => [score.Field, Number(score.Annotated), Number(score.Read), Number(score.Right), Share(score.Precision), Share(score.Recall)]));
        return ExitCode.Done;
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Share(double? share) => share?.ToString("F3", CultureInfo.InvariantCulture) ?? "–";
}
