using System.Text.Json;

using DiCoDe.Domain;
using DiCoDe.Domain.Geography;

namespace DiCoDe.Import.Geography;

/// <summary>The catalogue as a JSON array of objects, or as an object that holds one ("datos" in INEGI's web service).</summary>
internal static class JsonMunicipalities
{
    private static readonly string[] Entity = ["cve_entidad", "cve_ent", "cve_agee", "clave_inegi"];
    private static readonly string[] Code = ["cve_municipio", "cve_mun", "cve_agem"];
    private static readonly string[] Name = ["nom_municipio", "nom_mun", "nom_agem", "nomgeo"];
    private static readonly string[] Seat = ["nom_cabecera", "nom_cab"];

    public static List<Municipality> Read(string path, byte[] content)
    {
        try
        {
            using var document = JsonDocument.Parse(content.AsMemory(content.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0));
            return [.. Rows(document.RootElement)
                .Where(row => row.ValueKind == JsonValueKind.Object)
                .Select(row => MunicipalRow.Of(Text(row, Entity), Text(row, Code), Text(row, Name), Text(row, Seat)))];
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // The second is what a text that is no Unicode brings.
            var line = (error as JsonException)?.LineNumber + 1 ?? 0;
            throw new InputException(path, (int)line, "no es JSON correcto.", "Vuelva a descargar el archivo.", error);
        }
    }

    private static IEnumerable<JsonElement> Rows(JsonElement root) => root.ValueKind switch
    {
        JsonValueKind.Array => root.EnumerateArray(),
        JsonValueKind.Object => root.EnumerateObject().Where(property => property.Value.ValueKind == JsonValueKind.Array).SelectMany(property => property.Value.EnumerateArray()),
        _ => [],
    };

    private static string Text(JsonElement row, string[] names)
    {
        foreach (var property in row.EnumerateObject())
        {
            if (names.Contains(property.Name, StringComparer.OrdinalIgnoreCase))
            {
                return property.Value.ValueKind switch
                {
                    JsonValueKind.String => property.Value.GetString()!,
                    JsonValueKind.Number => property.Value.GetRawText(),
                    _ => "",
                };
            }
        }

        return "";
    }
}
