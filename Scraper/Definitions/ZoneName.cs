namespace DiCoDe.Scraper.Definitions;

/// <summary>The names of time zones, which are those of IANA on every system.</summary>
public static class ZoneName
{
    /// <summary>Whether IANA calls a zone so. .NET also takes the names of Windows, which no other program knows.</summary>
    public static bool IsKnown(string name) => TimeZoneInfo.TryFindSystemTimeZoneById(name, out _) && (name == "UTC" || Meant(name) is null);

    /// <summary>What IANA calls a zone that Windows knows by the name; <see langword="null"/> when it knows none.</summary>
    public static string? Meant(string name) => TimeZoneInfo.TryConvertWindowsIdToIanaId(name, out var meant) ? meant : null;
}
