using DiCoDe.Scraper.Extraction;

namespace DiCoDe.Scraper.Definitions;

/// <summary>Checks the selectors and regular expressions that a user wrote; an empty one is none.</summary>
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
            return [new(field, $"«{pattern}» no es una expresión regular: {error.Message}")];
        }
    }
}
