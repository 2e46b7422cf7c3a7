using System.Globalization;
using System.Text.Json;

using DiCoDe.Domain;
using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Import.Gold;

/// <summary>Reads annotated ads: JSON Lines, one ad a line (docs/evaluation.md).</summary>
public static class GoldReader
{
    private const string Remedy = "Cada línea es un objeto JSON con id, title, text y fields o skills; véase docs/evaluation.md.";

    /// <summary>The ads of a file, in order; blank lines are skipped.</summary>
    /// <exception cref="InputException">The file is not there, or a line is no annotated ad; it names the line.</exception>
    public static IReadOnlyList<GoldAd> Read(string path) => LabelledLines.Read(path, "La línea no es un anuncio anotado.", Remedy, Parse);

    private static GoldAd Parse(JsonElement ad) => new()
    {
        Id = Text(ad, "id"),
        Title = Text(ad, "title"),
        Text = Text(ad, "text"),
        Employer = Text(ad, "company"),
        Place = Text(ad, "location"),
        Country = Text(ad, "country"),
        Pay = Text(ad, "salary"),
        Fields = FieldsOf(ad),
        Treatment = [.. Items(ad, "treatment").Select(one => Text(one, "phrase"))],
        PersonalData = [.. Items(ad, "personal_data").Select(Written)],
        Skills = [.. Items(ad, "skills").Select(skill => new LabelledSkill(Text(skill, "phrase"), Concept(skill), LabelledLines.Requirement(skill)))],
        Occupation = ad.TryGetProperty("occupation", out var occupation) && occupation.ValueKind == JsonValueKind.Object ? Concept(occupation) : ConceptUri.None,
    };

    /// <summary>An ad with neither fields nor skills is not annotated.</summary>
    private static Dictionary<string, string> FieldsOf(JsonElement ad) => !ad.TryGetProperty("fields", out _) && ad.TryGetProperty("skills", out _)
        ? []
        : ad.GetProperty("fields").EnumerateObject()
            .Where(field => field.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number)
            .ToDictionary(field => field.Name, field => Written(field.Value), StringComparer.Ordinal);

    private static ConceptUri Concept(JsonElement of) => new(of.GetProperty("uri").GetString() is { Length: > 0 } uri ? uri : throw new FormatException("A concept has a URI."));

    private static IEnumerable<JsonElement> Items(JsonElement ad, string name) => ad.TryGetProperty(name, out var items) ? items.EnumerateArray() : [];

    private static string Text(JsonElement of, string name) => of.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private static string Written(JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetDecimal().ToString("0.####", CultureInfo.InvariantCulture) : value.GetString() ?? "";
}
