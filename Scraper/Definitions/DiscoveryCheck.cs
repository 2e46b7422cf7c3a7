using DiCoDe.Domain.Portals;

namespace DiCoDe.Scraper.Definitions;

/// <summary>Checks how the portal's ads are found.</summary>
internal static class DiscoveryCheck
{
    public static IEnumerable<DefinitionProblem> ProblemsOf(PortalDefinition portal) =>
        [.. OfStart(portal), .. OfKind(portal.Discovery, portal.Extraction), .. OfExpressions(portal.Discovery)];

    private static IEnumerable<DefinitionProblem> OfStart(PortalDefinition portal)
    {
        if (portal.Discovery.Start.Count == 0)
        {
            yield return new("discovery.start", "falta al menos una dirección.");
        }

        foreach (var (at, url) in portal.Discovery.Start.Index())
        {
            if (!Address.IsWeb(url))
            {
                yield return new($"discovery.start[{at}]", "tiene que ser una dirección completa, http o https.");
            }
            else if (Address.IsLocal(url) && !portal.Fetch.AllowLocal)
            {
                yield return new($"discovery.start[{at}]", "es una dirección de la propia máquina o red; si es lo que se quiere, ponga fetch.allow_local: true.");
            }
        }
    }

    private static IEnumerable<DefinitionProblem> OfKind(DiscoveryRules rules, ExtractionRules extraction)
    {
        if (rules is { Kind: DiscoveryKind.Sitemap, AdLink.Length: > 0 })
        {
            yield return new("discovery.ad_link", "sólo sirve con kind: listing; en un sitemap use ad_address.");
        }

        if (rules is { Kind: DiscoveryKind.Sitemap, NextLink.Length: > 0 })
        {
            yield return new("discovery.next_link", "sólo sirve con kind: listing.");
        }

        if (rules is { Kind: DiscoveryKind.Listing, AdLink.Length: 0 } && extraction is { Card.Length: 0, JsonLd: false })
        {
            yield return new("discovery.ad_link", "una lista necesita ad_link (enlaces a los anuncios), extraction.card (tarjetas) o extraction.json_ld.");
        }
    }

    private static IEnumerable<DefinitionProblem> OfExpressions(DiscoveryRules rules) =>
    [
        .. Expression.Pattern("discovery.ad_address", rules.AdAddress),
        .. Expression.Selector("discovery.ad_link", rules.AdLink),
        .. Expression.Selector("discovery.next_link", rules.NextLink),
    ];
}
