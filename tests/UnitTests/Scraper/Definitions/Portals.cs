using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Portals;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Scraper.Definitions;

/// <summary>Definitions with nothing special about them.</summary>
internal static class Portals
{
    public static PortalDefinition Listing() => new()
    {
        Id = Some.Portal,
        Name = "Empleos de Prueba",
        Home = new Uri("http://portal.example/"),
        Country = "MX",
        TimeZone = "America/Mexico_City",
        Fetch = new FetchRules { Pause = TimeSpan.Zero },
        Discovery = new DiscoveryRules { Kind = DiscoveryKind.Listing, Start = [new Uri("http://portal.example/lista")], AdLink = "a.ad", NextLink = "a.next" },
        Extraction = new ExtractionRules
        {
            Fields = new Dictionary<AdField, IReadOnlyList<FieldRule>> { [AdField.Title] = [new FieldRule { Select = "h1" }] },
        },
    };

    public static PortalDefinition Sitemap() => Listing() with
    {
        Discovery = new DiscoveryRules { Kind = DiscoveryKind.Sitemap, Start = [new Uri("http://portal.example/sitemap.xml")], AdAddress = "/empleo/" },
    };
}
