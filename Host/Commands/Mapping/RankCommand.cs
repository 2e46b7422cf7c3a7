using System.CommandLine;

using DiCoDe.Domain;
using DiCoDe.Import.Ads.Plain;

namespace DiCoDe.Host.Commands.Mapping;

/// <summary><c>dicode rank FILE --top N</c>.</summary>
internal static class RankCommand
{
    private const int UsualTop = 10;

    private static readonly string[] Languages = ["es", "en", "pt", "fr"];

    public static Command Create(SharedOptions shared)
    {
        var file = new Argument<string>("ARCHIVO") { Description = "Textos, uno por línea; «-» lee la entrada estándar." };
        var top = new Option<int>("--top") { Description = "Cuántos conceptos por texto, 1 o más (por omisión 10).", HelpName = "N", DefaultValueFactory = _ => UsualTop };
        var language = new Option<string>("--language") { Description = "Idioma de los textos: es, en, pt, fr (por omisión no se supone ninguno).", HelpName = "IDIOMA", DefaultValueFactory = _ => "" };
        var occupations = new Option<bool>("--occupations") { Description = "Los textos son títulos: ordena ocupaciones, y grupos de la CIUO-08, en lugar de competencias." };
        var command = new Command("rank", "Ordena las competencias que mejor dicen lo que pide cada texto, o las ocupaciones que nombra cada título, en JSON Lines.") { file, top, language, occupations };
        CommandRun.Bind(command, shared, (run, parsed, cancel) => RankAsync(run, parsed.GetValue(file)!, parsed.GetValue(top), parsed.GetValue(language)!, parsed.GetValue(occupations), cancel), Interrupted.Nothing);
        return command;
    }

    private static async Task<int> RankAsync(CommandRun run, string file, int top, string language, bool areTitles, CancellationToken cancel)
    {
        if (top < 1)
        {
            throw new InputException("--top", "Debe ser 1 o más.", "");
        }

        if (language.Length > 0 && !Languages.Contains(language, StringComparer.Ordinal))
        {
            throw new InputException("--language", $"«{language}» no es un idioma de las etiquetas.", $"Escriba {string.Join(", ", Languages)}, o nada.");
        }

        await using var content = MapperRun.Open(file);
        var mapper = await MapperRun.LoadAsync(run, cancel);
        await foreach (var text in PlainLines.ReadAsync(MapperRun.NameOf(file), content, cancel).UntilCancelledAsync(cancel))
        {
            var concepts = areTitles ? mapper.Titles.Rank(text, top) : mapper.Ranker.Rank(text, language, top);
            run.Terminal.JsonLine(new { Text = text, Concepts = concepts.Select(concept => new { Uri = concept.Concept, concept.Label, concept.Score }) });
        }

        return ExitCode.Done;
    }
}
