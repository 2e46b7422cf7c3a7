using DiCoDe.Domain.Ads;

namespace DiCoDe.Domain.Demand;

/// <summary>The keys that a place is counted by (<see cref="Dimension.Place"/>).</summary>
public static class PlaceKeys
{
    /// <summary>"MX/Jalisco/"; "MX//" where only the country is stated; a mark of <see cref="PlaceMarks"/> in the place of the region where the ad
    /// names several, none, or one that nobody knows; "" where no place is stated.</summary>
    public static string RegionOf(Place place) => place.IsStated ? $"{Part(place.Country)}/{(place.Region.Length > 0 ? Part(place.Region) : MarkOf(place.Match))}/" : "";

    /// <summary>"MX/Jalisco/Zapopan", or "" where the municipality or its region is not known.</summary>
    public static string MunicipalityOf(Place place) =>
        place is { IsStated: true, Region.Length: > 0, Municipality.Length: > 0 } ? RegionOf(place) + Part(place.Municipality) : "";

    private static string MarkOf(PlaceMatch match) => match switch
    {
        PlaceMatch.CountryOnly => "",
        PlaceMatch.Several => PlaceMarks.Several,
        PlaceMatch.Remote => PlaceMarks.Remote,
        _ => PlaceMarks.Unknown,
    };

    private static string Part(string name) => name.Replace('/', '-');
}
