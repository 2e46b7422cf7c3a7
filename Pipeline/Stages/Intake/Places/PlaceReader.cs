using System.Text.RegularExpressions;

using DiCoDe.Domain.Ads;
using DiCoDe.Stages.Intake.Markup;
using DiCoDe.Stages.Intake.Places.Names;

namespace DiCoDe.Stages.Intake.Places;

/// <summary>Reads where the work is: "Iztapalapa, Ciudad de México", "Metropolitana, Padre Hurtado", "São Paulo - SP", "Monterrey y Guadalajara".</summary>
internal static partial class PlaceReader
{
    private const int Longest = 300;

    /// <summary>The place. What is neither a division nor a known city of the country stays as text.</summary>
    /// <param name="stated">The place in the portal's words, one line.</param>
    /// <param name="region">The region where it is stated apart, or "".</param>
    /// <param name="country">The country where it is stated apart, or "".</param>
    /// <param name="home">The portal's country, or "".</param>
    /// <param name="gazetteer">The names known.</param>
    public static Place Read(string stated, string region, string country, string home, Gazetteer gazetteer)
    {
        var text = string.Join(", ", new[] { stated, region }
            .Where(part => part.Length > 0 && !(ReferenceEquals(part, region) && stated.Contains(region, StringComparison.OrdinalIgnoreCase))));
        var told = Divisions.Country(PlaceName.Key(country));
        if (text.Length == 0)
        {
            return country.Length == 0 ? Place.NotStated : new Place(told.Length > 0 ? told : home, "", "", "") { Match = PlaceMatch.CountryOnly };
        }

        var line = TextLines.Cut(Distance.Replace(text, ""), Longest);
        var likely = told.Length > 0 ? told : home;
        var parts = PlaceParts.Split(line, key => IsKnown(key, likely, gazetteer));
        var isRemote = parts.RemoveAll(part => PlaceWording.IsRemote(part.Key)) > 0;
        var areLands = AreLands(parts);
        var named = CountryOf(parts, likely);
        var land = (told.Length, named.Length) switch { ( > 0, _) => told, (_, > 0) => named, _ => home };
        var nowhere = isRemote ? PlaceMatch.Remote : named.Length > 0 ? PlaceMatch.CountryOnly : PlaceMatch.UnknownText;
        var place = parts.Count == 0
            ? new Place(land, "", "", text) { Match = nowhere }
            : PlaceOf(parts, land, gazetteer) is { } found && (found.Match != PlaceMatch.UnknownText || !isRemote) ? found : new Place(land, "", "", text) { Match = PlaceMatch.Remote };
        if (areLands)
        {
            place = new Place(told, "", "", text) { Match = PlaceMatch.Several };
        }
        else if (PlaceWording.SaysSeveral(PlaceName.Key(line)))
        {
            place = place with { Municipality = "", MunicipalityCode = "", Match = PlaceMatch.Several };
        }

        return place with { Text = TextLines.Cut(text, Longest) };
    }

    /// <summary>The place of an ad that was read before, with what is known today.</summary>
    public static Place Again(Place place, Gazetteer gazetteer) => Read(place.Text, "", place.Country, place.Country, gazetteer);

    private static bool IsKnown(string key, string country, Gazetteer gazetteer) =>
        Divisions.Find(key, country) is not null || gazetteer.OfCity(key, country) is not null || (key.Length > 3 && Divisions.Country(key).Length > 0);

    private static Place PlaceOf(List<PlacePart> parts, string land, Gazetteer gazetteer)
    {
        var mentions = PlaceMentions.Of(parts, land, gazetteer);
        if (PlaceMentions.AreSeveral(mentions))
        {
            return new Place(land, "", "", "") { Match = PlaceMatch.Several };
        }

        return PlaceMentions.Chosen(mentions) switch
        {
            null => Hidden(parts, land, gazetteer),
            { IsCity: true } city => InCity(parts[city.At], city.Division, gazetteer),
            var region => InRegion(parts, region, gazetteer),
        };
    }

    private static Place InCity(PlacePart city, Division division, Gazetteer gazetteer)
    {
        var municipality = gazetteer.MunicipalityOf(division, city.Key);
        return new Place(division.Country, division.Name, municipality?.Name ?? city.Text, "")
        {
            Match = PlaceMatch.City,
            RegionCode = division.Code,
            MunicipalityCode = municipality?.Code ?? "",
        };
    }

    private static Place InRegion(List<PlacePart> parts, PlaceMention region, Gazetteer gazetteer)
    {
        var division = region.Division;
        var place = new Place(division.Country, division.Name, "", "") { Match = PlaceMatch.Region, RegionCode = division.Code };
        if (!gazetteer.Completes(division))
        {
            var stated = Stated(parts, region.At, division);
            return stated.Length == 0 ? place : place with { Municipality = stated, Match = PlaceMatch.Municipality };
        }

        // The nearest name that is one of the division's; a name before it rather than one after it.
        var known = Enumerable.Range(0, parts.Count)
            .Where(at => at != region.At && !parts[at].Key.Any(char.IsAsciiDigit))
            .OrderBy(at => Math.Abs(at - region.At))
            .ThenBy(at => at)
            .Select(at => (parts[at].Joint, Municipality: gazetteer.MunicipalityOf(division, parts[at].Key)))
            .Where(one => one.Municipality is not null)
            .DistinctBy(one => one.Municipality)
            .ToList();
        return known switch
        {
            [] => place,
            [_, _, ..] when known.Exists(one => one.Joint == PlaceJoint.And) => place with { Match = PlaceMatch.Several },
            _ => place with { Municipality = known[0].Municipality!.Name, MunicipalityCode = known[0].Municipality!.Code, Match = PlaceMatch.Municipality },
        };
    }

    /// <summary>The name next to the division's, as stated, where nobody has a list to hold it against.</summary>
    private static string Stated(List<PlacePart> parts, int region, Division division)
    {
        for (var step = 1; step < parts.Count; step++)
        {
            foreach (var at in (ReadOnlySpan<int>)[region - step, region + step])
            {
                if (at < 0 || at >= parts.Count || parts[at].Text.Any(char.IsAsciiDigit) || parts[at].Text.Count(char.IsLetter) < 3)
                {
                    continue;
                }

                // Another name of the division ("Gran Buenos Aires, Buenos Aires") is no municipality; its own name, or the end of it, is ("Madrid, Comunidad de Madrid").
                var isSame = Divisions.Find(parts[at].Key, division.Country) is { } named
                    && (division.HoldsCapital || (named == division && !$" {PlaceName.Key(division.Name)}".EndsWith($" {parts[at].Key}", StringComparison.Ordinal)));
                return isSame || parts[at].Text.Length > 80 ? "" : parts[at].Text;
            }
        }

        return "";
    }

    /// <summary>A place whose name stands at the end of other words, without a comma before it.</summary>
    private static Place Hidden(List<PlacePart> parts, string land, Gazetteer gazetteer)
    {
        for (var at = parts.Count - 1; at >= 0 && land.Length > 0; at--)
        {
            foreach (var ending in PlaceParts.Endings(parts[at].Key).Where(ending => ending.Length > 3))
            {
                if (Divisions.Find(ending, land) is { } division)
                {
                    return new Place(land, division.Name, "", "") { Match = PlaceMatch.Region, RegionCode = division.Code };
                }

                if (gazetteer.OfCity(ending, land) is { } around)
                {
                    return InCity(new PlacePart("", ending, PlaceJoint.Comma), around, gazetteer);
                }

                // "… Monterrey NL": the city with its own division's sign.
                var last = ending.LastIndexOf(' ');
                if (last > 0 && Divisions.Find(ending[(last + 1)..], land) is { } sign && gazetteer.OfCity(ending[..last], land) == sign)
                {
                    var city = InCity(new PlacePart("", ending[..last], PlaceJoint.Comma), sign, gazetteer);
                    return city.Municipality.Length == 0 ? city : city with { Match = PlaceMatch.Municipality };
                }
            }
        }

        return new Place(land, "", "", "") { Match = PlaceMatch.UnknownText };
    }

    /// <summary>Takes the country's name off the end; "México" alone, or after a Mexican division, is the country.</summary>
    private static string CountryOf(List<PlacePart> parts, string home)
    {
        if (parts.Count == 0 || Divisions.Country(parts[^1].Key) is not { Length: > 0 } country)
        {
            return "";
        }

        // "Ecatepec, México": the country, unless it is a short code that is also a division ("São Paulo, PR").
        if (parts[^1].Text.Length <= 3 && Divisions.Find(parts[^1].Key, home) is not null)
        {
            return "";
        }

        parts.RemoveAt(parts.Count - 1);
        return country;
    }

    /// <summary>"México y Colombia"; two countries parted by a comma are no more than a country and what is called like one.</summary>
    private static bool AreLands(List<PlacePart> parts)
    {
        var lands = parts.FindAll(part => part.Key.Length > 3 && Divisions.Country(part.Key).Length > 0);
        var distinct = lands.Select(part => Divisions.Country(part.Key)).Distinct(StringComparer.Ordinal).Count();
        return distinct > 2 || (distinct == 2 && lands.Exists(part => part.Joint == PlaceJoint.And));
    }

    [GeneratedRegex(@",? a [\d.,]{1,12} km de você\.?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Distance { get; }
}
