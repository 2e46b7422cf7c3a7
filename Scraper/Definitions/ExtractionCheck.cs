using System.Text.Json;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Portals;
using DiCoDe.Scraper.Extraction.Selectors;

namespace DiCoDe.Scraper.Definitions;

/// <summary>Checks how the portal's ads are read.</summary>
internal static class ExtractionCheck
{
    public static IEnumerable<DefinitionProblem> ProblemsOf(ExtractionRules rules) =>
    [
        .. Expression.Selector("extraction.card", rules.Card),
        .. Expression.Selector("extraction.closed", rules.Closed),
        .. Expression.Pattern("extraction.key_pattern", rules.KeyPattern),
        .. OfTitle(rules),
        .. rules.Fields.SelectMany(field => field.Value.SelectMany((rule, at) => OfRule($"extraction.fields.{NameOf(field.Key)}[{at}]", rule))),
    ];

    private static IEnumerable<DefinitionProblem> OfTitle(ExtractionRules rules)
    {
        if ((rules.Card.Length > 0 || !rules.JsonLd) && !(rules.Fields.TryGetValue(AdField.Title, out var title) && title.Count > 0))
        {
            yield return new("extraction.fields.title", "falta: sin título no hay anuncio (sólo con JSON-LD y sin tarjetas puede faltar).");
        }
    }

    private static IEnumerable<DefinitionProblem> OfRule(string field, FieldRule rule)
    {
        foreach (var problem in OfExpressions(field, rule))
        {
            yield return problem;
        }

        if (rule.Value.Length > 0 && rule != new FieldRule { Value = rule.Value })
        {
            yield return new($"{field}.value", "un valor fijo va solo, sin select, label, attribute, html, pattern, page, around ni next.");
        }

        if (rule is { Attribute.Length: > 0, Html: true })
        {
            yield return new($"{field}.html", "se toma el atributo o el HTML, no los dos.");
        }

        if (rule is { Label.Length: > 0, Attribute.Length: > 0 })
        {
            yield return new($"{field}.attribute", "junto a una etiqueta (label) se toma el texto o el HTML, no un atributo.");
        }

        if (rule is { Page: true } and not { Around.Length: 0, Next: 0 })
        {
            yield return new($"{field}.page", "se busca en toda la página (page) o junto a la tarjeta (around, next), no las dos cosas.");
        }

        if (rule.Next is < 0 or > 20)
        {
            yield return new($"{field}.next", "tiene que estar entre 0 y 20.");
        }

        if (rule == new FieldRule())
        {
            yield return new(field, "la regla está vacía: diga select, label, attribute, pattern o value.");
        }
    }

    private static IEnumerable<DefinitionProblem> OfExpressions(string field, FieldRule rule) =>
    [
        .. Expression.Selector($"{field}.select", rule.Select),
        .. Expression.Selector($"{field}.around", rule.Around),
        .. Expression.Pattern($"{field}.pattern", rule.Pattern.Replace(FieldReader.Key, "0", StringComparison.Ordinal)),
        .. Expression.Label($"{field}.label", rule.Label),
    ];

    private static string NameOf(AdField field) => JsonNamingPolicy.SnakeCaseLower.ConvertName(field.ToString());
}
