using System.CommandLine;
using System.Globalization;

using DiCoDe.Domain;
using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Host.Work.Mapping;
using DiCoDe.Import.Gold;
using DiCoDe.Stages.Classification.Mapping;
using DiCoDe.Stages.Classification.Mapping.Training;
using DiCoDe.Stages.Judging.Sets;

namespace DiCoDe.Host.Commands.Mapping;

/// <summary><c>dicode evaluate mapper GOLD...</c>: the trained mapper by cross-validation over annotated ads, as a fresh clone has it and with the
/// annotated ads as examples.</summary>
internal static class EvaluateMapperCommand
{
    private static readonly bool[] BothWays = [false, true];

    public static Command Create(SharedOptions shared)
    {
        var files = new Argument<string[]>("ANOTADOS") { Description = "Archivos de anuncios anotados (JSON Lines; docs/evaluation.md).", Arity = ArgumentArity.OneOrMore };
        var conventions = new Option<string?>("--conventions") { Description = "Archivo JSON con los conceptos que cuentan como uno (equivalent) y los que no cuentan (ignore).", HelpName = "ARCHIVO" };
        var command = new Command("mapper", "Mide el modelo entrenado por validación cruzada: cada anuncio se juzga con pesos aprendidos de otros.") { files, conventions };
        CommandRun.Bind(command, shared, async (run, parsed, cancel) =>
        {
            var taxonomy = await run.Get<ITaxonomyStore>().LoadAsync(cancel) ?? throw new InputException("", "No hay taxonomía cargada.", "Cargue una con dicode taxonomy import.");
            var choice = run.Get<ClassifierChoice>();
            var model = choice.Model(taxonomy.Identity) ?? throw new InputException(run.Folders.Model, "No hay modelo.", "Entrénelo con dicode train.");
            var ads = MapperTraining.Ads(parsed.GetValue(files)!);
            var rules = parsed.GetValue(conventions) is { } path ? ConventionsReader.Read(path) : LabelConventions.None;
            var groups = new SkillGroups(taxonomy);
            List<IReadOnlyList<string>> rows = [];
            foreach (var withPhrases in BothWays)
            {
                var found = SkillCrossValidation.Run(taxonomy, choice.Lexicon(), model, ads, withPhrases, fold => run.Terminal.News($"Parte {fold} de {SkillCrossValidation.Folds}"), cancel);
                var name = withPhrases ? "con los anuncios como ejemplos" : "clon nuevo";
                rows.AddRange(RowsOf(name, "", found, ads, LabelConventions.None, groups));
                rows.AddRange(RowsOf(name, ", con convenciones", found, ads, rules, groups));
            }

            run.Terminal.Table(["medida", "umbral", "precisión", "exhaustividad", "F1", "precisión grupo", "F1 grupo", "exigida/deseable/tarea", "error de calibración"], rows);
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>A row at the threshold of the best F1, and one at the threshold that is published.</summary>
    private static IEnumerable<IReadOnlyList<string>> RowsOf(
        string name, string with, IReadOnlyList<IReadOnlyList<FoundSkill>> found, IReadOnlyList<LabelledAd> ads, LabelConventions rules, SkillGroups groups)
    {
        List<JudgedAd> judged = [.. ads.Select((ad, number) => JudgedAd.Of(found[number], ad.Skills.Select(skill => (skill.Skill, skill.Requirement)), rules))];
        foreach (var threshold in new[] { ThresholdCurve.Best(judged), TrainedClassifier.UsualThreshold })
        {
            var figures = SkillFigures.Of(judged, threshold, groups, seed: 1);
            yield return
            [
                name + with, Share(threshold), Share(figures.Precision.Value), Share(figures.Recall.Value), string.Create(CultureInfo.InvariantCulture, $"{figures.F1.Value:F3} ({figures.F1.Low:F3}–{figures.F1.High:F3})"),
                Share(figures.GroupPrecision.Value), Share(figures.GroupF1.Value), Share(figures.RequirementAccuracy.Value), Share(figures.Reliability.Error),
            ];
        }
    }

    private static string Share(double share) => share.ToString("F3", CultureInfo.InvariantCulture);
}
