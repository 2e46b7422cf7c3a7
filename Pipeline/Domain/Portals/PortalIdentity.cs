namespace DiCoDe.Domain.Portals;

/// <summary>What the store and the report need to know of a portal.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">The name that people know.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code, or "" for a portal of several countries.</param>
/// <param name="TimeZone">IANA name of its time zone.</param>
/// <param name="IsDemo">Whether its ads are invented.</param>
public sealed record PortalIdentity(PortalId Id, string Name, string Country, string TimeZone, bool IsDemo)
{
    /// <summary>The identity part of a definition.</summary>
    public static PortalIdentity Of(PortalDefinition portal) => new(portal.Id, portal.Name, portal.Country, portal.TimeZone, portal.IsDemo);
}
