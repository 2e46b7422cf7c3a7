using DiCoDe.Stages.Intake.Places.Names;

namespace DiCoDe.Stages.Intake.Places;

/// <summary>Which divisions the names of a place stand for, and whether these are several places.</summary>
internal static class PlaceMentions
{
    /// <summary>The divisions that names stand for, in order. A name that the next one contains stands for nothing else: "Hidalgo, Michoacán" is in Michoacán.</summary>
    public static List<PlaceMention> Of(List<PlacePart> parts, string country, Gazetteer gazetteer)
    {
        List<PlaceMention> mentions = [];
        for (var at = 0; at < parts.Count; at++)
        {
            if (Divisions.Find(parts[at].Key, country) is { } division)
            {
                mentions.Add(new PlaceMention(at, division, IsCity: false, parts[at].Joint));
            }
            else if (gazetteer.OfCity(parts[at].Key, country) is { } around)
            {
                mentions.Add(new PlaceMention(at, around, IsCity: true, parts[at].Joint));
            }
        }

        var divisions = mentions.Where(mention => !mention.IsCity).Select(mention => mention.Division).Distinct().Count();
        for (var at = mentions.Count - 2; at >= 0; at--)
        {
            if (LiesIn(mentions[at], mentions[at + 1]))
            {
                mentions.RemoveAt(at);
            }
        }

        return mentions;

        bool LiesIn(PlaceMention inner, PlaceMention outer) =>
            outer.At == inner.At + 1 && outer.Joint == PlaceJoint.Comma && !outer.IsCity && outer.Division != inner.Division
            && (gazetteer.Completes(outer.Division)
                ? gazetteer.MunicipalityOf(outer.Division, parts[inner.At].Key) is not null
                : inner.IsCity || (divisions == 2 && !inner.Division.HoldsCapital));
    }

    /// <summary>Whether they are places in several divisions, and not one place told twice ("Capital Federal, Buenos Aires").</summary>
    public static bool AreSeveral(List<PlaceMention> mentions)
    {
        var divisions = mentions.Select(mention => mention.Division).Distinct().ToList();
        return divisions.Count switch
        {
            < 2 => false,
            2 => mentions.TrueForAll(mention => mention.IsCity)
                || (mentions.TrueForAll(mention => !mention.IsCity) && !divisions.Exists(division => division.HoldsCapital))
                || divisions.TrueForAll(division => mentions.Exists(mention => mention.IsCity && mention.Division == division))
                || mentions.Zip(mentions.Skip(1)).Any(pair => pair.First.Division != pair.Second.Division && IsJoined(pair.First, pair.Second)),
            _ => true,
        };
    }

    /// <summary>The division named last, or the capital's district wherever it is named.</summary>
    public static PlaceMention? Chosen(List<PlaceMention> mentions)
    {
        var regions = mentions.FindAll(mention => !mention.IsCity);
        return regions.Find(mention => mention.Division.HoldsCapital) is { } capital
            ? regions.FindLast(mention => mention.Division == capital.Division)
            : regions.LastOrDefault() ?? mentions.LastOrDefault();
    }

    private static bool IsJoined(PlaceMention first, PlaceMention second) => second.Joint switch
    {
        PlaceJoint.And => true,
        PlaceJoint.Bar => first.IsCity == second.IsCity,
        _ => false,
    };
}
