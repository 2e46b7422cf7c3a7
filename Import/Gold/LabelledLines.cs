using System.Text.Json;

using DiCoDe.Domain;
using DiCoDe.Domain.Classification;

namespace DiCoDe.Import.Gold;

/// <summary>Reads JSON Lines that people labelled. What is wrong with a line is said with the file and its number.</summary>
internal static class LabelledLines
{
    /// <summary>What each line holds, in order; blank lines are skipped.</summary>
    /// <exception cref="InputException">The file is not there, or a line is not of the kind.</exception>
    public static IReadOnlyList<T> Read<T>(string path, string problem, string remedy, Func<JsonElement, T> parse)
    {
        try
        {
            return
            [
                .. File.ReadLines(path)
                    .Select((text, at) => (Text: text, Line: at + 1))
                    .Where(line => !string.IsNullOrWhiteSpace(line.Text))
                    .Select(line => Parse(path, line.Line, line.Text, problem, remedy, parse)),
            ];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, error);
        }
    }

    /// <summary>Must, nice or task.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public static Requirement Requirement(JsonElement skill) => skill.GetProperty("requirement").GetString() switch
    {
        "must" => Domain.Classification.Requirement.Must,
        "nice" => Domain.Classification.Requirement.Nice,
        "task" => Domain.Classification.Requirement.Task,
        _ => throw new FormatException("A requirement is must, nice or task."),
    };

    public static InputException Unreadable(string path, Exception error) => new(path, "No se puede leer el archivo anotado.", "Revise la ruta y los permisos.", error);

    private static T Parse<T>(string path, int line, string text, string problem, string remedy, Func<JsonElement, T> parse)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return parse(document.RootElement);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InputException(path, line, problem, remedy, error);
        }
    }
}
