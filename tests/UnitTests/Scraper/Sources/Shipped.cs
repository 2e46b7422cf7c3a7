using DiCoDe.Domain.Portals;
using DiCoDe.Host.Settings;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Scraper.Sources;

/// <summary>The definitions that come with DiCoDe.</summary>
internal static class Shipped
{
    public static PortalDefinition Portal(string id) => PortalFile.Read(Repository.PathOf("schedules", "portals", $"{id}.yaml"));
}
