namespace DiCoDe.Domain.Ads;

/// <summary>Where the work is.</summary>
/// <param name="Country">ISO 3166-1 alpha-2 ("MX"), or "" when unknown.</param>
/// <param name="Region">Name of the first-level division ("Ciudad de México"), or "" when unknown.</param>
/// <param name="Municipality">Municipality, alcaldía or comuna: its official name where the gazetteer has it, else as stated; "" when unknown.</param>
/// <param name="Text">The portal's own words, or "" when it states no place.</param>
public sealed record Place(string Country, string Region, string Municipality, string Text)
{
    /// <summary>No place stated.</summary>
    public static Place NotStated { get; } = new("", "", "", "");

    /// <summary>How it was told; when nobody says, what the parts show.</summary>
    public PlaceMatch Match { get; init; } = Shown(Region, Municipality, Text);

    /// <summary>The statistical office's code of the division (INEGI: "09"), or "" when unknown.</summary>
    public string RegionCode { get; init; } = "";

    /// <summary>The statistical office's code of the municipality within its division (INEGI: "007"), or "" when unknown.</summary>
    public string MunicipalityCode { get; init; } = "";

    /// <summary>Whether the ad states any place, if only a country.</summary>
    public bool IsStated => Match != PlaceMatch.NotStated;

    private static PlaceMatch Shown(string region, string municipality, string text) => (region, municipality, text) switch
    {
        (_, _, "") => PlaceMatch.NotStated,
        ("", _, _) => PlaceMatch.UnknownText,
        (_, "", _) => PlaceMatch.Region,
        _ => PlaceMatch.Municipality,
    };
}
