using System.Globalization;
using System.Text.Json;

using DiCoDe.Domain;

namespace DiCoDe.Import.Gold;

/// <summary>Reads annotated ads: JSON Lines, one ad a line (docs/evaluation.md).</summary>
public static class GoldReader
{
    /// <summary>The ads of a file, in order; blank lines are skipped.</summary>
    /// <exception cref="InputException">The file is not there, or a line is no annotated ad; it names the line.</exception>
    public static IReadOnlyList<GoldAd> Read(string path)
    {
        try
        {
            return [.. File.ReadLines(path).Select((text, at) => (text, Line: at + 1)).Where(line => !string.IsNullOrWhiteSpace(line.text)).Select(line => Parse(path, line.Line, line.text))];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException(path, "No se puede leer el archivo anotado.", "Revise la ruta y los permisos.", error);
        }
    }

    private static GoldAd Parse(string path, int line, string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var ad = document.RootElement;
            return new GoldAd
            {
                Id = Text(ad, "id"),
                Title = Text(ad, "title"),
                Text = Text(ad, "text"),
                Employer = Text(ad, "company"),
                Place = Text(ad, "location"),
                Country = Text(ad, "country"),
                Pay = Text(ad, "salary"),
                Fields = ad.GetProperty("fields").EnumerateObject()
                    .Where(field => field.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number)
                    .ToDictionary(field => field.Name, field => Written(field.Value), StringComparer.Ordinal),
                Treatment = [.. Items(ad, "treatment").Select(one => Text(one, "phrase"))],
                PersonalData = [.. Items(ad, "personal_data").Select(Written)],
            };
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InputException(path, line, "La línea no es un anuncio anotado.", "Cada línea es un objeto JSON con id, title, text y fields; véase docs/evaluation.md.", error);
        }
    }

    private static IEnumerable<JsonElement> Items(JsonElement ad, string name) => ad.TryGetProperty(name, out var items) ? items.EnumerateArray() : [];

    private static string Text(JsonElement of, string name) => of.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private static string Written(JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetDecimal().ToString("0.####", CultureInfo.InvariantCulture) : value.GetString() ?? "";
}
