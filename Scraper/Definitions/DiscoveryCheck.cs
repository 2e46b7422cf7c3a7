using DiCoDe.Domain.Portals;
using DiCoDe.Scraper.Harvesting;

namespace DiCoDe.Scraper.Definitions;

/// <summary>Checks how the portal's ads are found.</summary>
internal static class DiscoveryCheck
{
    public static IEnumerable<DefinitionProblem> ProblemsOf(PortalDefinition portal) =>
    [
        .. OfStart(portal),
        .. OfHosts(portal.Discovery),
        .. OfKind(portal.Discovery, portal.Extraction),
        .. OfExpressions(portal.Discovery),
        .. PagingCheck.ProblemsOf(portal.Discovery),
        .. MemberCheck.OfFeed(portal.Discovery.Feed),
        .. MemberCheck.OfJson(portal.Discovery.Json),
    ];

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
            else if (Placeholder.Unknown(url, StartPages.Since) is { } unknown)
            {
                yield return new($"discovery.start[{at}]", $"no se sabe qué poner en lugar de «{unknown}»: aquí sólo hay {{since}}, y en los parámetros de la dirección.");
            }
        }
    }

    private static IEnumerable<DefinitionProblem> OfHosts(DiscoveryRules rules) => rules.Hosts.Index()
        .Where(host => !Uri.TryCreate($"https://{host.Item}/", UriKind.Absolute, out var url) || url.PathAndQuery != "/" || url.UserInfo.Length > 0 || !url.Host.Contains('.'))
        .Select(host => new DefinitionProblem($"discovery.hosts[{host.Index}]", $"«{host.Item}» no es el nombre de un servidor (api.portal.example)."));

    private static IEnumerable<DefinitionProblem> OfKind(DiscoveryRules rules, ExtractionRules extraction)
    {
        if (rules is { Kind: DiscoveryKind.Sitemap, AdLink.Length: > 0 })
        {
            yield return new("discovery.ad_link", "sólo sirve con kind: listing; en un sitemap use ad_address.");
        }
        else if (rules is { Kind: not DiscoveryKind.Listing, AdLink.Length: > 0 })
        {
            yield return new("discovery.ad_link", "sólo sirve con kind: listing.");
        }

        if (rules is { Kind: not DiscoveryKind.Listing, NextLink.Length: > 0 })
        {
            yield return new("discovery.next_link", "sólo sirve con kind: listing.");
        }

        if (rules is { Kind: DiscoveryKind.Listing, AdLink.Length: 0 } && extraction is { Card.Length: 0, JsonLd: false })
        {
            yield return new("discovery.ad_link", "una lista necesita ad_link (enlaces a los anuncios), extraction.card (tarjetas) o extraction.json_ld.");
        }

        if ((rules.Kind == DiscoveryKind.Json) != (rules.Json is not null))
        {
            yield return new("discovery.json", rules.Json is null ? "falta: dice dónde está la lista y cada campo." : "sólo sirve con kind: json.");
        }

        if (rules is { Kind: not DiscoveryKind.Feed, Feed: not null })
        {
            yield return new("discovery.feed", "sólo sirve con kind: feed.");
        }

        if (rules is { Kind: not DiscoveryKind.Sitemap, ChangedWithin: not null })
        {
            yield return new("discovery.changed_within", "sólo sirve con kind: sitemap.");
        }

        if (rules is { Kind: not DiscoveryKind.Sitemap, SitemapAddress.Length: > 0 })
        {
            yield return new("discovery.sitemap_address", "sólo sirve con kind: sitemap.");
        }

        if (rules is { ReadPages: true, Kind: not (DiscoveryKind.Feed or DiscoveryKind.Json) } or { ReadPages: true, Json.Detail: not null })
        {
            yield return new("discovery.read_pages", "sólo sirve con kind: feed, o con kind: json sin detail.");
        }
    }

    private static IEnumerable<DefinitionProblem> OfExpressions(DiscoveryRules rules) =>
    [
        .. Expression.Pattern("discovery.ad_address", rules.AdAddress),
        .. Expression.Pattern("discovery.sitemap_address", rules.SitemapAddress),
        .. Expression.Selector("discovery.ad_link", rules.AdLink),
        .. Expression.Selector("discovery.next_link", rules.NextLink),
    ];
}
