using DiCoDe.Domain.Portals;

namespace DiCoDe.Scraper.Definitions;

/// <summary>Finds everything in a portal definition that would make its harvest fail, before any page is fetched.</summary>
public static class PortalDefinitionCheck
{
    /// <summary>The problems in the order of the file; none when the definition can be used.</summary>
    public static IReadOnlyList<DefinitionProblem> ProblemsOf(PortalDefinition portal)
    {
        ArgumentNullException.ThrowIfNull(portal);
        return
        [
            .. IdentityCheck.ProblemsOf(portal),
            .. FetchCheck.ProblemsOf(portal.Fetch),
            .. DiscoveryCheck.ProblemsOf(portal),
            .. ExtractionCheck.ProblemsOf(portal.Extraction),
        ];
    }
}
