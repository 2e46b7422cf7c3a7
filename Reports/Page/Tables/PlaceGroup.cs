using DiCoDe.Reports.Figures;

namespace DiCoDe.Reports.Page.Tables;

/// <summary>A region with those of its municipalities that the page shows.</summary>
internal sealed record PlaceGroup(PlaceKey Place, DemandLine? Line, IReadOnlyList<DemandLine> Municipalities)
{
    /// <summary>The rows it takes.</summary>
    public int Rows => Municipalities.Count + (Line is null ? 0 : 1);

    /// <summary>Regions in the order of the places given, each with its municipalities out of the first so many of all.</summary>
    public static IReadOnlyList<PlaceGroup> Of(IReadOnlyList<DemandLine> ranked, int mostRegions, int mostMunicipalities)
    {
        var places = ranked.Where(line => line.Key.Length > 0).Select(line => (Place: PlaceKey.Of(line.Key), Line: line)).ToList();
        var municipalities = places
            .Where(one => !one.Place.IsRegion)
            .Take(mostMunicipalities)
            .ToLookup(one => one.Place.Whole, one => one.Line);
        var regions = places.Where(one => one.Place.IsRegion).ToLookup(one => one.Place, one => one.Line);
        return
        [
            .. places
                .Select(one => one.Place.Whole)
                .Distinct()
                .OrderBy(place => !place.HasRegion)
                .Take(mostRegions)
                .Select(place => new PlaceGroup(place, regions[place].FirstOrDefault(), [.. municipalities[place]])),
        ];
    }
}
