using DiCoDe.Domain.Demand;

namespace DiCoDe.Stages.Counting.Rows;

/// <summary>What a row is counted by.</summary>
internal readonly record struct DemandKey(Dimension Dimension, string Key, string Within)
{
    /// <summary>All rows that an ad counts in but those of its skills.</summary>
    public static IEnumerable<DemandKey> Of(CountedAd ad, MajorGroups groups)
    {
        yield return new DemandKey(Dimension.Total, "", "");
        yield return new DemandKey(Dimension.Portal, ad.Portal.Value, "");
        yield return new DemandKey(Dimension.Place, PlaceKeys.RegionOf(ad.Place), "");
        if (PlaceKeys.MunicipalityOf(ad.Place) is { Length: > 0 } municipality)
        {
            yield return new DemandKey(Dimension.Place, municipality, "");
        }

        yield return new DemandKey(Dimension.EmployerKind, TermCode.Of(ad.EmployerKind), "");
        foreach (var (dimension, key) in TermKeys.Of(ad.Terms))
        {
            yield return new DemandKey(dimension, key, "");
        }

        var occupation = ad.Occupation.IsNone ? "" : ad.Occupation.Value;
        yield return new DemandKey(Dimension.Occupation, occupation, "");
        if (ad.Place is { IsStated: true, Region.Length: > 0 } && groups.Of(ad.Occupation) is { Length: > 0 } group)
        {
            yield return new DemandKey(Dimension.OccupationInPlace, group, PlaceKeys.RegionOf(ad.Place));
        }
    }
}
