using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Portals.Finding;
using DiCoDe.Scraper.Extraction;
using DiCoDe.Scraper.Sources.Json;
using DiCoDe.Scraper.Sources.Json.Paths;

namespace DiCoDe.Scraper.Definitions;

/// <summary>Checks how JSON answers and feeds are read.</summary>
internal static class MemberCheck
{
    public static IEnumerable<DefinitionProblem> OfFeed(FeedRules? rules) => rules is null
        ? []
        : [.. OfTitlePattern(rules.TitlePattern), .. OfFields("discovery.feed.fields", rules.Fields, isJson: false)];

    public static IEnumerable<DefinitionProblem> OfJson(JsonRules? rules) => rules is null
        ? []
        :
        [
            .. OfScript("discovery.json.script", rules.Script),
            .. Expression.JsonPath("discovery.json.list", rules.List),
            .. rules.Only.Index().SelectMany(only => Expression.Json($"discovery.json.only[{only.Index}]", only.Item, JsonCondition.Parse)),
            .. OfNames(rules),
            .. OfFields("discovery.json.fields", rules.Fields, isJson: true),
            .. Expression.JsonPath("discovery.json.next", rules.Next),
            .. Expression.JsonPath("discovery.json.cursor", rules.Cursor),
            .. Expression.JsonPath("discovery.json.total", rules.Total),
            .. Expression.JsonPath("discovery.json.pages", rules.Pages),
            .. OfCursor(rules),
            .. OfDetail(rules.Detail),
        ];

    private static IEnumerable<DefinitionProblem> OfNames(JsonRules rules)
    {
        if (!rules.Fields.ContainsKey(AdField.Title))
        {
            yield return new("discovery.json.fields.title", "falta: sin título no hay anuncio.");
        }

        if (!rules.Fields.ContainsKey(AdField.Key) && !rules.Fields.ContainsKey(AdField.Url))
        {
            yield return new("discovery.json.fields.key", "falta «key» o «url»: algo tiene que distinguir un anuncio de otro.");
        }
    }

    private static IEnumerable<DefinitionProblem> OfCursor(JsonRules rules)
    {
        if (rules.Cursor.Length > 0 && rules.CursorParameter.Length == 0 && !rules.Body.Contains(JsonPaging.CursorMark, StringComparison.Ordinal))
        {
            yield return new("discovery.json.cursor_parameter", "falta el parámetro de la dirección, o {cursor} en body.");
        }
    }

    private static IEnumerable<DefinitionProblem> OfDetail(JsonDetailRules? detail) => detail is null
        ? []
        :
        [
            .. Expression.Json("discovery.json.detail.address", detail.Address, text => new JsonTemplate(text)),
            .. OfScript("discovery.json.detail.script", detail.Script),
            .. Expression.JsonPath("discovery.json.detail.ad", detail.Ad),
            .. detail.Fields.ContainsKey(AdField.Title) ? [] : (DefinitionProblem[])[new("discovery.json.detail.fields.title", "falta: sin título no hay anuncio.")],
            .. OfFields("discovery.json.detail.fields", detail.Fields, isJson: true),
        ];

    private static IEnumerable<DefinitionProblem> OfScript(string field, ScriptRules? script)
    {
        if (script is { Select.Length: 0, After.Length: 0 })
        {
            yield return new(field, "diga select (el selector del script), after (el texto que precede a los datos) o los dos.");
        }

        if (script is not null && Expression.Selector("", script.Select).Any())
        {
            yield return new($"{field}.select", $"«{script.Select}» no es un selector CSS; si es el texto que precede a los datos, escriba script: {{ after: … }}.");
        }
    }

    private static IEnumerable<DefinitionProblem> OfTitlePattern(string pattern)
    {
        const string Field = "discovery.feed.title_pattern";
        var problems = Expression.Pattern(Field, pattern).ToList();
        if (problems.Count > 0 || pattern.Length == 0)
        {
            return problems;
        }

        var groups = UserPattern.Parse(pattern).GetGroupNames();
        var names = Enum.GetValues<AdField>().Select(field => field.Name()).ToHashSet(StringComparer.Ordinal);
        return groups.Contains(AdField.Title.Name(), StringComparer.Ordinal) && groups.All(group => names.Contains(group) || char.IsAsciiDigit(group[0]))
            ? []
            : [new(Field, "sus grupos llevan nombres de campos, y uno es el título: (?<title>…).")];
    }

    private static IEnumerable<DefinitionProblem> OfFields(string place, IReadOnlyDictionary<AdField, IReadOnlyList<MemberRule>> fields, bool isJson) =>
        fields.SelectMany(field => field.Value.Index().SelectMany(rule => OfRule($"{place}.{field.Key.Name()}[{rule.Index}]", rule.Item, isJson)));

    private static IEnumerable<DefinitionProblem> OfRule(string place, MemberRule rule, bool isJson) =>
    [
        .. (rule.From.Length == 0) == (rule.Value.Length == 0) ? (DefinitionProblem[])[new(place, "diga from (dónde está) o value (un valor fijo), uno de los dos.")] : [],
        .. isJson && rule.From.Length > 0 ? Expression.Json($"{place}.from", rule.From, JsonExpression.Parse) : [],
        .. Expression.Pattern($"{place}.pattern", rule.Pattern),
    ];
}
