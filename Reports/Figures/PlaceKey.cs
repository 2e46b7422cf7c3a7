using DiCoDe.Domain.Demand;

namespace DiCoDe.Reports.Figures;

/// <summary>The parts of a place row's key "country/region/municipality".</summary>
/// <param name="Country">ISO 3166-1 alpha-2, or "".</param>
/// <param name="Region">First-level division, or "".</param>
/// <param name="Municipality">Municipality, or "" for the whole region.</param>
public readonly record struct PlaceKey(string Country, string Region, string Municipality)
{
    /// <summary>Whether no place is stated.</summary>
    public bool IsNotStated => Country.Length == 0 && Region.Length == 0 && Municipality.Length == 0;

    /// <summary>Whether it is a whole region, or what is counted in its place: several places, a distance, only the country.</summary>
    public bool IsRegion => !IsNotStated && Municipality.Length == 0;

    /// <summary>Whether a region is known, and not only that there are several, or one that nobody knows.</summary>
    public bool HasRegion => Region.Length > 0 && Region is not (PlaceMarks.Several or PlaceMarks.Remote or PlaceMarks.Unknown);

    /// <summary>The region it lies in.</summary>
    public PlaceKey Whole => this with { Municipality = "" };

    /// <summary>Reads a key; the country ends at the first slash, the municipality begins after the last.</summary>
    public static PlaceKey Of(string key)
    {
        var first = key.IndexOf('/', StringComparison.Ordinal);
        var last = key.LastIndexOf('/');
        if (first < 0)
        {
            return new PlaceKey(key, "", "");
        }

        return first == last ? new PlaceKey(key[..first], key[(first + 1)..], "") : new PlaceKey(key[..first], key[(first + 1)..last], key[(last + 1)..]);
    }
}
