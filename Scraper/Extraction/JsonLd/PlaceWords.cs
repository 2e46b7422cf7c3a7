using System.Text.Json;

namespace DiCoDe.Scraper.Extraction.JsonLd;

/// <summary>Where the work is, from <c>jobLocation</c>: place, region, country. Never the street.</summary>
internal static class PlaceWords
{
    public static (string Place, string Region, string Country) Of(JsonElement posting)
    {
        var addresses = posting.Member("jobLocation").Each.Select(AddressOf).ToList();
        var places = addresses.Select(One).Where(text => text.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase);
        var country = Common(addresses, "addressCountry");
        return (
            string.Join("; ", places),
            Common(addresses, "addressRegion"),
            country.Length > 0 ? country : posting.WordsOf("applicantLocationRequirements"));
    }

    private static JsonElement AddressOf(JsonElement location) =>
        location.Member("address").Each.FirstOrDefault() is { ValueKind: not JsonValueKind.Undefined } address ? address : location;

    private static string One(JsonElement address)
    {
        if (address.ValueKind == JsonValueKind.String)
        {
            return address.Words;
        }

        var parts = new[] { address.WordsOf("addressLocality"), address.WordsOf("addressRegion") }.Where(part => part.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase);
        return string.Join(", ", parts) is { Length: > 0 } place ? place : address.WordsOf("name");
    }

    /// <summary>What all places have in common; "" when they differ.</summary>
    private static string Common(List<JsonElement> addresses, string member)
    {
        var found = addresses.Select(address => address.WordsOf(member)).Where(text => text.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return found.Count == 1 ? found[0] : "";
    }
}
