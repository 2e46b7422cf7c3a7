using DiCoDe.Domain.Portals;
using DiCoDe.Domain.Portals.Finding;
using DiCoDe.Scraper.Sources.Paging;

namespace DiCoDe.Scraper.Definitions;

/// <summary>Checks how the pages of a list follow each other.</summary>
internal static class PagingCheck
{
    public static IEnumerable<DefinitionProblem> ProblemsOf(DiscoveryRules rules) =>
    [
        .. OfNumbers(rules),
        .. OfLoadMore(rules, rules.LoadMore),
        .. OfPlaceholders("discovery.page_parameter.address", rules.PageNumbers?.Address ?? ""),
        .. OfPlaceholders("discovery.load_more.address", rules.LoadMore?.Address ?? ""),
        .. OfEnd(rules),
    ];

    private static IEnumerable<DefinitionProblem> OfPlaceholders(string field, string address) => Placeholder.Unknown(address, Numbering.Mark) is { } unknown
        ? [new(field, $"no se sabe qué poner en lugar de «{unknown}»: aquí sólo hay {{page}}.")]
        : [];

    private static IEnumerable<DefinitionProblem> OfNumbers(DiscoveryRules rules)
    {
        if (rules.PageNumbers is not { } numbers)
        {
            yield break;
        }

        if (rules.Kind == DiscoveryKind.Sitemap)
        {
            yield return new("discovery.page_parameter", "no sirve con kind: sitemap.");
        }

        if (numbers.Step < 1)
        {
            yield return new("discovery.page_parameter.step", "tiene que ser al menos 1.");
        }

        if (numbers.Address.Length > 0 && !(HasMark(numbers.Address) && Uri.TryCreate(numbers.Address, UriKind.Absolute, out var url) && Address.IsWeb(url)))
        {
            yield return new("discovery.page_parameter.address", "tiene que ser una dirección completa con {page} en el lugar del número.");
        }

        var hasMark = numbers.Address.Length > 0 || HasMark(rules.Json?.Body) || HasMark(rules.LoadMore?.Address) || HasMark(rules.LoadMore?.Body) || rules.LoadMore is { Select.Length: > 0 };
        if (numbers.Name.Length == 0 && !hasMark)
        {
            yield return new("discovery.page_parameter.name", "falta el parámetro de la dirección, o {page} en el cuerpo o en load_more.address.");
        }

        if (rules is { NextLink.Length: > 0 } or { Json.Next.Length: > 0 } or { Json.Cursor.Length: > 0 })
        {
            yield return new("discovery.page_parameter", "la página siguiente se halla por su número, por su enlace o por su marca: elija una.");
        }
    }

    private static IEnumerable<DefinitionProblem> OfLoadMore(DiscoveryRules rules, LoadMoreRules? more)
    {
        if (more is null)
        {
            yield break;
        }

        if (rules is { Kind: not DiscoveryKind.Listing } or { NextLink.Length: > 0 })
        {
            yield return new("discovery.load_more", "sólo sirve con kind: listing y sin next_link.");
        }

        if ((more.Address.Length > 0) == (more.Select.Length > 0))
        {
            yield return new("discovery.load_more.address", "escriba address o select, uno de los dos.");
        }

        foreach (var problem in Expression.Selector("discovery.load_more.select", more.Select).Concat(Expression.JsonPath("discovery.load_more.html_path", more.HtmlPath)))
        {
            yield return problem;
        }
    }

    private static IEnumerable<DefinitionProblem> OfEnd(DiscoveryRules rules)
    {
        if (rules.StopAfterKnown is < 0 or > 10_000)
        {
            yield return new("discovery.stop_after_known", "tiene que estar entre 0 y 10000.");
        }

        if (rules.MaxDepth is < 1 or > 100_000)
        {
            yield return new("discovery.max_depth", "tiene que estar entre 1 y 100000.");
        }
    }

    private static bool HasMark(string? text) => text?.Contains(Numbering.Mark, StringComparison.Ordinal) == true;
}
