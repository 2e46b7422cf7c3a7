using DiCoDe.Domain.Ads;

namespace DiCoDe.Host.Commands;

/// <summary>Says a place in Spanish, with how it was told.</summary>
internal static class PlaceWords
{
    /// <summary>"MX / Jalisco 14 / Zapopan 120 (municipio con su entidad)".</summary>
    public static string Of(Place place)
    {
        string[] parts = [place.Country, Coded(place.Region, place.RegionCode), Coded(place.Municipality, place.MunicipalityCode)];
        return $"{string.Join(" / ", parts.Where(part => part.Length > 0))} ({Say(place.Match)})".TrimStart();
    }

    private static string Coded(string name, string code) => $"{name} {code}".Trim();

    private static string Say(PlaceMatch match) => match switch
    {
        PlaceMatch.UnknownText => "no se reconoce",
        PlaceMatch.CountryOnly => "solo dice el país",
        PlaceMatch.Region => "entidad",
        PlaceMatch.Municipality => "municipio con su entidad",
        PlaceMatch.City => "ciudad sin entidad, por su nombre",
        PlaceMatch.Several => "varios lugares",
        PlaceMatch.Remote => "a distancia, sin lugar",
        _ => "no dice",
    };
}
