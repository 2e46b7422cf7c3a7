using System.Text.Json;

namespace DiCoDe.Scraper.Sources.Json.Paths;

/// <summary>What an element of a list must fulfil: <c>position</c> (it is there), <c>state = open</c>, <c>isListed != false</c>.</summary>
internal sealed class JsonCondition
{
    private readonly JsonPath _path;
    private readonly string? _wanted;
    private readonly bool _isNot;

    private JsonCondition(JsonPath path, string? wanted, bool isNot)
    {
        _path = path;
        _wanted = wanted;
        _isNot = isNot;
    }

    /// <exception cref="FormatException">It is none; the message says where, in Spanish.</exception>
    public static JsonCondition Parse(string text)
    {
        if (text.Contains("==", StringComparison.Ordinal))
        {
            throw new FormatException($"en «{text}» se compara con un solo «=»");
        }

        var isNot = text.Contains("!=", StringComparison.Ordinal);
        var sides = text.Split(isNot ? "!=" : "=", 2, StringSplitOptions.TrimEntries);
        return sides is [_, ""]
            ? throw new FormatException($"falta con qué se compara en «{text}»")
            : new(JsonPath.Parse(sides[0]), sides.Length == 2 ? sides[1] : null, isNot);
    }

    public bool IsTrueOf(JsonElement element, JsonElement root)
    {
        var words = _path.In(element, root).Select(node => node.Words).Where(text => text.Length > 0);
        return _wanted is null ? words.Any() : words.Contains(_wanted, StringComparer.Ordinal) != _isNot;
    }
}
