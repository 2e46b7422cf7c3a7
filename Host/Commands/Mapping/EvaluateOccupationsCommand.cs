using System.CommandLine;
using System.Globalization;

using DiCoDe.Domain;
using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Host.Work.Mapping;
using DiCoDe.Import.Gold;
using DiCoDe.Stages.Judging.Occupations;
using DiCoDe.Stages.Judging.Rankings;

namespace DiCoDe.Host.Commands.Mapping;

/// <summary><c>dicode evaluate occupations GOLD...</c>: how well occupations are told, of annotated ads and of titles of national lists.</summary>
internal static class EvaluateOccupationsCommand
{
    public static Command Create(SharedOptions shared)
    {
        var files = new Argument<string[]>("ANOTADOS") { Description = "Archivos de anuncios anotados (JSON Lines), o carpetas de títulos con sus ocupaciones en la forma de MELO (docs/evaluation.md).", Arity = ArgumentArity.OneOrMore };
        var seed = new Option<int>("--seed") { Description = "Semilla de los intervalos (por omisión 1).", HelpName = "NÚMERO", DefaultValueFactory = _ => 1 };
        var command = new Command("occupations", "Compara la ocupación de cada anuncio, o de cada título, con la que anotaron personas.") { files, seed };
        CommandRun.Bind(command, shared, async (run, parsed, cancel) =>
        {
            var (folders, ads) = (parsed.GetValue(files)!.Where(Directory.Exists).ToList(), parsed.GetValue(files)!.Where(file => !Directory.Exists(file)).ToList());
            List<LabelledTitle> titles = [.. folders.SelectMany(folder => TitleSetReader.Read(folder).Titles)];
            var labelled = MapperTraining.Ads(ads);
            if (ads.Count > 0 && labelled.All(ad => ad.Occupation == ConceptUri.None))
            {
                throw new InputException(ads[0], "Ningún anuncio lleva una ocupación anotada.", "Cada línea es un objeto JSON con id, title, text y occupation; véase docs/evaluation.md.");
            }

            var mapper = await MapperRun.LoadAsync(run, cancel);
            var ofAds = ads.Count == 0 ? null : OccupationFigures.Of(OccupationEvaluation.Ads(labelled, mapper, cancel), parsed.GetValue(seed));
            var ofTitles = folders.Count == 0 ? null : RankingFigures.Of(OccupationEvaluation.Titles(titles, mapper.Titles, cancel), parsed.GetValue(seed));
            Tell(run, ofAds, ofTitles);
            return ExitCode.Done;
        }, Interrupted.Nothing);
        return command;
    }

    private static void Tell(CommandRun run, OccupationFigures? ads, RankingFigures? titles)
    {
        if (run.IsJson)
        {
            run.Terminal.Json(new { Ads = ads, Titles = titles });
            return;
        }

        if (ads is not null)
        {
            run.Terminal.Line(string.Create(CultureInfo.InvariantCulture, $"{ads.Ads:N0} anuncios con ocupación anotada"));
            run.Terminal.Table(["cifra", "valor", "intervalo 95 %"], RowsOf(ads));
        }

        if (titles is not null)
        {
            run.Terminal.Line(string.Create(CultureInfo.InvariantCulture, $"{titles.Texts:N0} títulos anotados"));
            run.Terminal.Table(["cifra", "valor", "intervalo 95 %"], RowsOf(titles));
        }
    }

    internal static IReadOnlyList<IReadOnlyList<string>> RowsOf(OccupationFigures ads) =>
    [
        EvaluateSkillsCommand.Row("codificados", ads.Coded), EvaluateSkillsCommand.Row("ocupación ESCO", ads.Right),
        EvaluateSkillsCommand.Row("CIUO-08 a 4 dígitos", ads.Right4), EvaluateSkillsCommand.Row("a 3 dígitos", ads.Right3), EvaluateSkillsCommand.Row("a 2 dígitos", ads.Right2),
        EvaluateSkillsCommand.Row("a 1 dígito", ads.Right1), ["error de calibración", ads.Reliability.Error.ToString("F3", CultureInfo.InvariantCulture), ""],
        ["el que daría el azar solo", ads.Reliability.ByChance.ToString("F3", CultureInfo.InvariantCulture), ""],
    ];

    internal static IReadOnlyList<IReadOnlyList<string>> RowsOf(RankingFigures titles) =>
        [EvaluateSkillsCommand.Row("MRR", titles.MeanReciprocalRank), EvaluateSkillsCommand.Row("entre las 100 primeras", titles.Coverage)];
}
