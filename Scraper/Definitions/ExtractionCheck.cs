using System.Text.Json;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Portals;

namespace DiCoDe.Scraper.Definitions;

/// <summary>Checks how the portal's ads are read.</summary>
internal static class ExtractionCheck
{
    public static IEnumerable<DefinitionProblem> ProblemsOf(ExtractionRules rules) =>
    [
        .. Expression.Selector("extraction.card", rules.Card),
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
        foreach (var problem in Expression.Selector($"{field}.select", rule.Select).Concat(Expression.Pattern($"{field}.pattern", rule.Pattern)))
        {
            yield return problem;
        }

        if (rule is { Value.Length: > 0 } and not { Select.Length: 0, Attribute.Length: 0, Pattern.Length: 0, Html: false })
        {
            yield return new($"{field}.value", "un valor fijo va solo, sin select, attribute, html ni pattern.");
        }

        if (rule is { Attribute.Length: > 0, Html: true })
        {
            yield return new($"{field}.html", "se toma el atributo o el HTML, no los dos.");
        }

        if (rule == new FieldRule())
        {
            yield return new(field, "la regla está vacía: diga select, attribute, pattern o value.");
        }
    }

    private static string NameOf(AdField field) => JsonNamingPolicy.SnakeCaseLower.ConvertName(field.ToString());
}
