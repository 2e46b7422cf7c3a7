using System.Text.Json;

using DiCoDe.Domain;
using DiCoDe.Domain.Classification.Labelled;

namespace DiCoDe.Import.Gold;

/// <summary>Reads a JSON array of ads with hand-listed skills: job_id, title, description, hard_skills.</summary>
public static class ListedSkillsReader
{
    /// <summary>The ads of a file, in order.</summary>
    /// <exception cref="InputException">The file is not there, or is no such array; it names the entry.</exception>
    public static IReadOnlyList<ListedAd> Read(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return document.RootElement.ValueKind == JsonValueKind.Array
                ? [.. document.RootElement.EnumerateArray().Select((ad, at) => Parse(path, at + 1, ad))]
                : throw new InputException(path, "El archivo no es una lista JSON de anuncios.", Remedy);
        }
        catch (JsonException error)
        {
            throw new InputException(path, (int)(error.LineNumber ?? 0) + 1, "No es JSON.", Remedy, error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw LabelledLines.Unreadable(path, error);
        }
    }

    private const string Remedy = "Cada anuncio es un objeto con job_id, title, description y hard_skills; véase docs/evaluation.md.";

    private static ListedAd Parse(string path, int number, JsonElement ad)
    {
        try
        {
            return new ListedAd(
                ad.GetProperty("job_id").GetString() ?? "",
                ad.GetProperty("title").GetString() ?? "",
                ad.GetProperty("description").GetString() ?? "",
                [.. ad.GetProperty("hard_skills").EnumerateArray().Select(skill => skill.GetString() ?? "").Where(skill => skill.Length > 0)]);
        }
        catch (Exception error) when (error is KeyNotFoundException or InvalidOperationException)
        {
            throw new InputException(path, $"El anuncio número {number} de la lista no es un anuncio con competencias.", Remedy, error);
        }
    }
}
