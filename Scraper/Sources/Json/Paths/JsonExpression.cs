using System.Text.Json;

namespace DiCoDe.Scraper.Sources.Json.Paths;

/// <summary>What a user writes to say where a field stands: paths and templates, with <c> + </c> between those that follow each other as paragraphs.</summary>
internal sealed class JsonExpression
{
    private const string Plus = " + ";
    private const string Between = "; ";

    /// <summary>No honest field is longer; the rest of a hostile one is not gathered.</summary>
    private const int Longest = 500_000;

    private readonly List<Term> _terms;
    private readonly bool _hasParagraphs;

    private JsonExpression(List<Term> terms)
    {
        _terms = terms;
        _hasParagraphs = terms.Count > 1 || terms.Exists(term => term.Path is { HasGroup: true });
    }

    /// <exception cref="FormatException">It is none; the message says where, in Spanish.</exception>
    public static JsonExpression Parse(string text) => new([.. text.Split(Plus).Select(Term.Parse)]);

    /// <summary>The text, or "" when any part of it is missing.</summary>
    public string ReadWhole(JsonElement element, JsonElement root) =>
        _terms.TrueForAll(term => term.Template is null || term.Template.ReadWhole(element, root).Length > 0) ? Read(element, root) : "";

    /// <summary>The text, or "".</summary>
    public string Read(JsonElement element, JsonElement root)
    {
        List<string> texts = [];
        var length = 0;
        foreach (var text in _terms.SelectMany(term => term.In(element, root)).Where(text => text.Length > 0))
        {
            length += text.Length;
            texts.Add(text);
            if (length > Longest)
            {
                break;
            }
        }

        return _hasParagraphs ? Paragraphs(texts) : string.Join(Between, texts.Distinct(StringComparer.Ordinal));
    }

    /// <summary>In HTML a line break is a blank, so plain text between HTML gets its own.</summary>
    private static string Paragraphs(List<string> texts) => texts.Exists(IsHtml)
        ? string.Join("\n<br><br>\n", texts.Select(text => IsHtml(text) ? text : text.Replace("\n", "<br>\n", StringComparison.Ordinal)))
        : string.Join("\n\n", texts);

    private static bool IsHtml(string text) => text.Contains("</", StringComparison.Ordinal) || text.Contains("<br", StringComparison.OrdinalIgnoreCase);

    /// <summary>A path or a template.</summary>
    private sealed record Term(JsonPath? Path, JsonTemplate? Template)
    {
        public static Term Parse(string text) => text.Contains('{', StringComparison.Ordinal) ? new(null, new JsonTemplate(text)) : new(JsonPath.Parse(text), null);

        public IEnumerable<string> In(JsonElement element, JsonElement root) => Template is not null
            ? [Template.Read(element, root)]
            : Path!.In(element, root).Select(node => node.Words);
    }
}
