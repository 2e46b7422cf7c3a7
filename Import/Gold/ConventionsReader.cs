using System.Text.Json;

using DiCoDe.Domain;
using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Import.Gold;

/// <summary>Reads where readers may differ: a JSON object with "equivalent", lists of concepts that count as one, and "ignore", concepts that do not
/// count (docs/evaluation.md).</summary>
public static class ConventionsReader
{
    /// <summary>The conventions of a file.</summary>
    /// <exception cref="InputException">It is not there, or is something else.</exception>
    public static LabelConventions Read(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(path));
            var (equivalent, ignored) = (document.RootElement.GetProperty("equivalent"), document.RootElement.GetProperty("ignore"));
            return new LabelConventions([.. equivalent.EnumerateArray().Select(Concepts).Where(group => group.Count > 0)], Concepts(ignored));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException(path, "No se puede leer el archivo de convenciones.", "Revise la ruta y los permisos.", error);
        }
        catch (JsonException error)
        {
            throw new InputException(path, (int)(error.LineNumber ?? 0) + 1, "El archivo de convenciones no es JSON.", "Corrija esa línea; véase docs/evaluation.md.", error);
        }
        catch (Exception error) when (error is KeyNotFoundException or InvalidOperationException)
        {
            throw new InputException(path, "El archivo no contiene convenciones.", "Debe ser un objeto JSON con equivalent e ignore; véase docs/evaluation.md.", error);
        }
    }

    private static IReadOnlyList<ConceptUri> Concepts(JsonElement list) => [.. list.EnumerateArray().Select(uri => new ConceptUri(uri.GetString() ?? ""))];
}
