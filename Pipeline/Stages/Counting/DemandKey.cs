using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Demand;

namespace DiCoDe.Stages.Counting;

/// <summary>What a row is counted by.</summary>
internal readonly record struct DemandKey(Dimension Dimension, string Key, string Within)
{
    /// <summary>All rows that an ad counts in.</summary>
    public static IEnumerable<DemandKey> Of(CountedAd ad, SkillFamilies families, MajorGroups groups)
    {
        yield return new DemandKey(Dimension.Total, "", "");
        yield return new DemandKey(Dimension.Portal, ad.Portal.Value, "");
        yield return new DemandKey(Dimension.Place, RegionOf(ad.Place), "");
        if (ad.Place is { IsStated: true, Region.Length: > 0, Municipality.Length: > 0 })
        {
            yield return new DemandKey(Dimension.Place, RegionOf(ad.Place) + Part(ad.Place.Municipality), "");
        }

        yield return new DemandKey(Dimension.EmployerKind, TermCode.Of(ad.EmployerKind), "");
        foreach (var key in TermKeys.Of(ad.Terms))
        {
            yield return key;
        }

        var occupation = ad.Occupation.IsNone ? "" : ad.Occupation.Value;
        yield return new DemandKey(Dimension.Occupation, occupation, "");
        if (ad.Place is { IsStated: true, Region.Length: > 0 } && groups.Of(ad.Occupation) is { Length: > 0 } group)
        {
            yield return new DemandKey(Dimension.OccupationInPlace, group, RegionOf(ad.Place));
        }

        for (var at = 0; at < ad.Skills.Count; at++)
        {
            var skill = ad.Skills[at];
            yield return new DemandKey(Dimension.Skill, skill.Value, "");
            if (occupation.Length > 0)
            {
                yield return new DemandKey(Dimension.SkillInOccupation, skill.Value, occupation);
            }

            if (at < ad.Requirements.Count)
            {
                yield return new DemandKey(Dimension.SkillByRequirement, skill.Value, TermCode.Of(ad.Requirements[at]));
            }
        }

        foreach (var family in families.Of(ad.Skills))
        {
            yield return family;
        }
    }

    /// <summary>"MX/Jalisco/"; "MX//" where only the country is stated; a mark of <see cref="PlaceMarks"/> in the place of the region where the ad
    /// names several, none, or one that nobody knows; "" where no place is stated.</summary>
    public static string RegionOf(Place place) => place.IsStated ? $"{Part(place.Country)}/{(place.Region.Length > 0 ? Part(place.Region) : MarkOf(place.Match))}/" : "";

    private static string MarkOf(PlaceMatch match) => match switch
    {
        PlaceMatch.CountryOnly => "",
        PlaceMatch.Several => PlaceMarks.Several,
        PlaceMatch.Remote => PlaceMarks.Remote,
        _ => PlaceMarks.Unknown,
    };

    private static string Part(string name) => name.Replace('/', '-');
}
