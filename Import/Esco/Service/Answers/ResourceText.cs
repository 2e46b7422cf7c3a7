using System.Text.Json;

namespace DiCoDe.Import.Esco.Service.Answers;

/// <summary>The texts and links of a concept, in whatever of the known forms they come.</summary>
internal static class ResourceText
{
    /// <summary>A member that is a text, or "".</summary>
    public static string Of(JsonElement resource, string name) => resource.TryGetProperty(name, out var value) ? Literal(value) : "";

    /// <summary>A member by language: <c>{"es": "…"}</c>, <c>{"es": ["…"]}</c> or <c>{"es": {"literal": "…"}}</c>.</summary>
    public static IEnumerable<string> In(JsonElement resource, string name, string language)
    {
        if (!resource.TryGetProperty(name, out var languages) || languages.ValueKind != JsonValueKind.Object || !languages.TryGetProperty(language, out var value))
        {
            return [];
        }

        return (value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(Literal) : [Literal(value)]).Where(text => text.Length > 0);
    }

    /// <summary>The concepts that a relation leads to.</summary>
    public static IEnumerable<JsonElement> Links(JsonElement resource, string relation)
    {
        if (!resource.TryGetProperty("_links", out var links) || links.ValueKind != JsonValueKind.Object || !links.TryGetProperty(relation, out var targets))
        {
            return [];
        }

        return (targets.ValueKind == JsonValueKind.Array ? targets.EnumerateArray() : Enumerable.Repeat(targets, 1)).Where(target => target.ValueKind == JsonValueKind.Object && Of(target, "uri").Length > 0);
    }

    /// <summary>The URIs that a relation leads to.</summary>
    public static IEnumerable<string> Uris(JsonElement resource, string relation) => Links(resource, relation).Select(link => Of(link, "uri"));

    /// <summary>The last part of a URI: "sector-specific" of ".../skill-reuse-level/sector-specific".</summary>
    public static string Tail(string uri) => uri[(uri.LastIndexOf('/') + 1)..];

    private static string Literal(JsonElement value)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.String => value.GetString()!.Trim(),
                JsonValueKind.Number => value.GetRawText(),
                JsonValueKind.Object when value.TryGetProperty("literal", out var literal) => Literal(literal),
                _ => "",
            };
        }
        catch (InvalidOperationException)
        {
            return ""; // half a character, escaped
        }
    }
}
