using System.Text;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Domain.Portals.Finding;
using DiCoDe.Scraper.Fetching;
using DiCoDe.Scraper.Sources;
using DiCoDe.UnitTests.Scraper.Definitions;

namespace DiCoDe.UnitTests.Scraper.Sources;

/// <summary>Reads pages written by a test with the rules of a portal.</summary>
internal static class Reading
{
    public static PortalDefinition Portal(DiscoveryKind kind, Func<DiscoveryRules, DiscoveryRules> change) => Portals.Listing() with
    {
        Discovery = change(new DiscoveryRules { Kind = kind, Start = [new Uri("http://portal.example/lista")] }),
        Extraction = new ExtractionRules { Fields = Portals.Listing().Extraction.Fields },
    };

    public static PortalDefinition Json(string list, Func<DiscoveryRules, DiscoveryRules>? change = null, params (AdField Field, string From)[] fields) =>
        Portal(DiscoveryKind.Json, rules => (change ?? (same => same))(rules with { Json = new JsonRules { List = list, Fields = Fields([(AdField.Key, "id"), (AdField.Title, "title"), .. fields]) } }));

    public static Dictionary<AdField, IReadOnlyList<MemberRule>> Fields(params (AdField Field, string From)[] fields) =>
        fields.ToDictionary(field => field.Field, field => (IReadOnlyList<MemberRule>)[new MemberRule { From = field.From }]);

    public static PageFindings Read(PortalDefinition portal, string body, string url = "http://portal.example/lista", PageKind? kind = null, int depth = 0) =>
        Read(portal, Encoding.UTF8.GetBytes(body), new FrontierEntry(new Uri(url), kind ?? KindOf(portal)) { Depth = depth });

    public static PageFindings Read(PortalDefinition portal, byte[] body, FrontierEntry entry)
    {
        var site = new SiteScope([portal.Home, .. portal.Discovery.Start, .. portal.Discovery.Hosts.Select(host => new Uri($"https://{host}/"))]);
        var page = ScriptedFetcher.Some("", entry.Url).Page with { Body = body, ContentType = "" };
        return new PageReader(portal, new AdAddresses(site, portal.Discovery.AdAddress)).Read(entry, page);
    }

    private static PageKind KindOf(PortalDefinition portal) => portal.Discovery.Kind switch
    {
        DiscoveryKind.Json => PageKind.Json,
        DiscoveryKind.Feed => PageKind.Feed,
        DiscoveryKind.Sitemap => PageKind.Sitemap,
        _ => PageKind.Listing,
    };
}
