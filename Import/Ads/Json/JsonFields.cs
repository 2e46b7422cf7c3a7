using System.Text.Json;

namespace DiCoDe.Import.Ads.Json;

/// <summary>The fields of a JSON object as text.</summary>
internal static class JsonFields
{
    /// <summary>The text of a field. A name may be a path through objects and arrays (<c>company.name</c>).</summary>
    public static string Text(JsonElement record, string name) =>
        record.ValueKind switch
        {
            JsonValueKind.Object when record.TryGetProperty(name, out var value) => Text(value),
            JsonValueKind.Object => TextOnPath(record, name),
            JsonValueKind.Array => Joined(record, element => Text(element, name)),
            _ => "",
        };

    private static string TextOnPath(JsonElement record, string path)
    {
        for (var dot = path.IndexOf('.', StringComparison.Ordinal); dot > 0; dot = path.IndexOf('.', dot + 1))
        {
            if (record.TryGetProperty(path.AsSpan(0, dot), out var inner) && Text(inner, path[(dot + 1)..]) is { Length: > 0 } text)
            {
                return text;
            }
        }

        return "";
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!.Trim(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        JsonValueKind.Array => Joined(value, Text),
        _ => "",
    };

    private static string Joined(JsonElement array, Func<JsonElement, string> text) =>
        string.Join(", ", array.EnumerateArray().Select(text).Where(part => part.Length > 0));
}
