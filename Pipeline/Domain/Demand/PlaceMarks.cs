namespace DiCoDe.Domain.Demand;

/// <summary>What stands in the place of the region in a key of <see cref="Dimension.Place"/> when an ad states a place that is no region. No region is
/// named so, and no spreadsheet takes a key that has them for a formula.</summary>
public static class PlaceMarks
{
    /// <summary>The ad names places in several regions, or the whole country.</summary>
    public const string Several = "*";

    /// <summary>The work is done from a distance, and the ad names no place.</summary>
    public const string Remote = "~";

    /// <summary>The ad names a place that nobody here knows.</summary>
    public const string Unknown = "?";
}
