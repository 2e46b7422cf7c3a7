using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace DiCoDe.Import.Ads.Plain;

/// <summary>Reads the lines of one file of JSON Lines as ads, and says of a line that is none what is wrong with it.</summary>
internal sealed class JsonAdLines
{
    private const int MostNames = 8;

    /// <summary>Characters of a name that are shown.</summary>
    private const int Longest = 40;

    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

    /// <summary>How many lines were read.</summary>
    public int Read { get; private set; }

    /// <summary>The ad of a line.</summary>
    /// <param name="number">The number of the line, from 1.</param>
    /// <param name="line">Its bytes.</param>
    public PlainRecord Parse(int number, byte[] line)
    {
        Read++;
        try
        {
            using var document = JsonDocument.Parse(line);
            return Parse(number, document.RootElement);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // The second is half a surrogate pair in a string: no text either.
            return new PlainRecord.Bad(number, Utf8.IsValid(line) ? "la línea no es JSON." : "la línea no está en UTF-8.");
        }
    }

    private PlainRecord Parse(int number, JsonElement ad)
    {
        if (ad.ValueKind != JsonValueKind.Object)
        {
            return new PlainRecord.Bad(number, "no es un objeto JSON.");
        }

        foreach (var name in (ReadOnlySpan<string>)["id", "title", "text", "description"])
        {
            if (ad.TryGetProperty(name, out var value) && !IsText(name, value.ValueKind))
            {
                return new PlainRecord.Bad(number, $"«{name}» debe ser un texto, y es {Say(value.ValueKind)}.");
            }
        }

        var (title, text) = (Text(ad, "title"), Text(ad, "text") is { Length: > 0 } given ? given : Text(ad, "description"));
        if (string.IsNullOrWhiteSpace(title) && string.IsNullOrWhiteSpace(text))
        {
            return new PlainRecord.Bad(
                number, ad.TryGetProperty("title", out _) || ad.TryGetProperty("text", out _) ? "title y text están vacíos." : $"el objeto no tiene ni title ni text{NamesOf(ad)}.");
        }

        var id = Text(ad, "id") is { Length: > 0 } named ? named : number.ToString(CultureInfo.InvariantCulture);
        return _lines.TryAdd(id, number)
            ? new PlainRecord.Ad(id, title, text)
            : new PlainRecord.Bad(number, string.Create(CultureInfo.InvariantCulture, $"el id «{Short(id)}» ya es el de la línea {_lines[id]}; cada anuncio necesita el suyo."));
    }

    /// <summary>A number is a name, but no text.</summary>
    private static bool IsText(string name, JsonValueKind kind) => kind is JsonValueKind.String or JsonValueKind.Null || (kind is JsonValueKind.Number && name is "id");

    private static string Text(JsonElement ad, string name) => ad.TryGetProperty(name, out var value)
        ? value.ValueKind switch { JsonValueKind.String => value.GetString()!, JsonValueKind.Number => value.GetRawText(), _ => "" }
        : "";

    private static string NamesOf(JsonElement ad)
    {
        var names = ad.EnumerateObject().Select(one => Short(one.Name)).Take(MostNames).ToList();
        return names.Count == 0 ? "" : $", sino {string.Join(", ", names)}";
    }

    private static string Short(string text) => text.Length <= Longest ? text : $"{text.AsSpan(0, Longest)}…";

    private static string Say(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Array => "una lista",
        JsonValueKind.Object => "un objeto",
        JsonValueKind.Number => "un número",
        _ => "verdadero o falso",
    };
}
