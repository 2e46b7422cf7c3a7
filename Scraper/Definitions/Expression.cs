using DiCoDe.Scraper.Extraction;

namespace DiCoDe.Scraper.Definitions;

/// <summary>Checks the selectors, regular expressions and JSON paths that a user wrote; an empty one is none.</summary>
internal static class Expression
{
    public static IEnumerable<DefinitionProblem> Selector(string field, string selector)
    {
        if (selector.Length > 0 && Extraction.Selectors.Selector.TryParse(selector) is null)
        {
            yield return new(field, $"«{selector}» no es un selector CSS.");
        }
    }

    public static IEnumerable<DefinitionProblem> Label(string field, string label)
    {
        if (label.Length > 0 && label.Split('|').Any(words => !words.Any(char.IsLetterOrDigit)))
        {
            yield return new(field, $"«{label}» no es una etiqueta: escriba las palabras que están junto al valor, separadas por | si son varias (Sueldo | Salario).");
        }
    }

    public static IEnumerable<DefinitionProblem> Pattern(string field, string pattern)
    {
        try
        {
            _ = pattern.Length == 0 ? null : UserPattern.Parse(pattern);
            return [];
        }
        catch (ArgumentException error)
        {
            return [new(field, $"«{pattern}» no es una expresión regular: {PatternFault.Of(error)}")];
        }
    }

    public static IEnumerable<DefinitionProblem> JsonPath(string field, string path) =>
        path.Length == 0 ? [] : Json(field, path, Sources.Json.Paths.JsonPath.Parse);

    /// <summary>Checks what says where something stands in JSON.</summary>
    public static IEnumerable<DefinitionProblem> Json(string field, string text, Func<string, object> parse)
    {
        try
        {
            _ = parse(text);
            return [];
        }
        catch (FormatException error)
        {
            return [new(field, $"{error.Message}.")];
        }
    }
}
