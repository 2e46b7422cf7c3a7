using System.Text;
using System.Text.Json;

namespace DiCoDe.Scraper.Sources.Json.Paths;

/// <summary>Text with paths in braces: <c>{address.city}, {address.country}</c>.</summary>
internal sealed class JsonTemplate
{
    private readonly List<(string Before, JsonPath Path)> _parts = [];
    private readonly string _end;

    /// <exception cref="FormatException">A brace is left open, or holds no path.</exception>
    public JsonTemplate(string text)
    {
        var at = 0;
        for (var open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', at))
        {
            var close = text.IndexOf('}', open);
            if (close < 0)
            {
                throw new FormatException($"falta cerrar la llave del carácter {open + 1} de «{text}»");
            }

            _parts.Add((text[at..open], JsonPath.Parse(text[(open + 1)..close])));
            at = close + 1;
        }

        _end = text[at..];
    }

    /// <summary>The text with what is there; what is not there leaves no comma behind. "" when nothing is there.</summary>
    public string Read(JsonElement element, JsonElement root)
    {
        var text = new StringBuilder();
        var isLastThere = false;
        foreach (var (before, path) in _parts)
        {
            var value = ValueOf(path, element, root);
            isLastThere = value.Length > 0;
            if (isLastThere)
            {
                text.Append(text.Length == 0 ? _parts[0].Before : before).Append(value);
            }
        }

        return isLastThere ? text.Append(_end).ToString() : text.ToString();
    }

    /// <summary>The text when everything is there, else "".</summary>
    public string ReadWhole(JsonElement element, JsonElement root)
    {
        var text = new StringBuilder();
        foreach (var (before, path) in _parts)
        {
            if (ValueOf(path, element, root) is not { Length: > 0 } value)
            {
                return "";
            }

            text.Append(before).Append(value);
        }

        return text.Append(_end).ToString();
    }

    private static string ValueOf(JsonPath path, JsonElement element, JsonElement root) =>
        string.Join("; ", path.In(element, root).Select(node => node.Words).Where(words => words.Length > 0).Distinct(StringComparer.Ordinal));
}
