using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Duplicates.Links;

namespace DiCoDe.Stages.Intake.Duplicates.Words;

/// <summary>A place as it is compared: a number for each of its parts, 0 where one is not known.</summary>
internal readonly record struct PlaceName(uint Country, uint Region, uint Municipality)
{
    /// <summary>Reads a place. Where not even the country was recognised, the portal's own words stand for the municipality.</summary>
    public static PlaceName Of(Place place)
    {
        var isKnown = place.Country.Length + place.Region.Length + place.Municipality.Length > 0;
        return new PlaceName(Part(place.Country), Part(place.Region), Part(isKnown ? place.Municipality : place.Text));
    }

    /// <summary>What two places say of each other.</summary>
    public Agreement With(PlaceName other)
    {
        if (Differ(Country, other.Country) || Differ(Region, other.Region) || Differ(Municipality, other.Municipality))
        {
            return Agreement.Different;
        }

        if (Municipality != 0 && Municipality == other.Municipality)
        {
            return Agreement.Same;
        }

        var isSameRegion = Region != 0 && Region == other.Region;
        return (isSameRegion, Municipality == other.Municipality) switch
        {
            (true, true) => Agreement.Same,
            (true, false) => Agreement.Compatible,
            _ => Agreement.NotStated,
        };
    }

    private static bool Differ(uint one, uint other) => one != 0 && other != 0 && one != other;

    private static uint Part(string name)
    {
        Span<char> room = stackalloc char[WordScanner.Room];
        var scanner = new WordScanner(name, room);
        var hash = Hash.Start;
        while (scanner.Next())
        {
            hash = Hash.With(hash, Hash.Of(scanner.Word));
        }

        return hash == Hash.Start ? 0 : (uint)(hash >> 32) | 1;
    }
}
