namespace DiCoDe.Domain.Portals;

/// <summary>What the store and the report need to know of a portal.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">The name that people know.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code, or "" for a portal of several countries.</param>
/// <param name="TimeZone">IANA name of its time zone.</param>
/// <param name="IsDemo">Whether its ads are invented.</param>
public sealed record PortalIdentity(PortalId Id, string Name, string Country, string TimeZone, bool IsDemo)
{
    /// <summary>The day that a moment lies in, in the portal's time zone.</summary>
    /// <exception cref="TimeZoneNotFoundException">The zone is unknown; definitions and maps are refused before they come so far.</exception>
    public DateOnly DayOf(DateTimeOffset moment) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, TimeZoneInfo.FindSystemTimeZoneById(TimeZone)).DateTime);

    /// <summary>The identity part of a definition.</summary>
    public static PortalIdentity Of(PortalDefinition portal) => new(portal.Id, portal.Name, portal.Country, portal.TimeZone, portal.IsDemo);
}
