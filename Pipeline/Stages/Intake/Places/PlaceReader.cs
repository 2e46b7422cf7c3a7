using System.Text.RegularExpressions;

using DiCoDe.Domain.Ads;
using DiCoDe.Stages.Intake.Markup;

namespace DiCoDe.Stages.Intake.Places;

/// <summary>Reads where the work is: "Iztapalapa, Ciudad de México", "Metropolitana, Padre Hurtado", "São Paulo - SP".</summary>
internal static partial class PlaceReader
{
    private const int Longest = 300;

    /// <summary>The place. What is neither a division nor a known city of the country stays as text.</summary>
    /// <param name="stated">The place in the portal's words, one line.</param>
    /// <param name="region">The region where it is stated apart, or "".</param>
    /// <param name="country">The country where it is stated apart, or "".</param>
    /// <param name="home">The portal's country, or "".</param>
    public static Place Read(string stated, string region, string country, string home)
    {
        var text = string.Join(", ", new[] { stated, region }
            .Where(part => part.Length > 0 && !(ReferenceEquals(part, region) && stated.Contains(region, StringComparison.OrdinalIgnoreCase))));
        var parts = Partings.Split(Distance.Replace(text, ""))
            .Select(part => part.Trim(' ', '.', '-', ':'))
            .Where(part => part.Length > 0)
            .ToList();

        var told = Gazetteer.Country(country);
        var named = CountryOf(parts, told.Length > 0 ? told : home);
        var land = (told.Length, named.Length) switch { ( > 0, _) => told, (_, > 0) => named, _ => home };
        if (text.Length == 0)
        {
            return country.Length == 0 ? Place.NotStated : new Place(land, "", "", "");
        }

        var (at, division) = DivisionOf(parts, land);
        text = TextLines.Cut(text, Longest);
        if (division is not null)
        {
            return new Place(division.Country, division.Name, MunicipalityOf(parts, at, division), text);
        }

        var city = parts.Find(part => Gazetteer.OfCity(part, land) is not null);
        return city is null ? new Place(land, "", "", text) : new Place(land, Gazetteer.OfCity(city, land)!.Name, city, text);
    }

    /// <summary>Takes the country's name off the end; "México" alone, or after a Mexican division, is the country.</summary>
    private static string CountryOf(List<string> parts, string home)
    {
        if (parts.Count == 0 || Gazetteer.Country(parts[^1]) is not { Length: > 0 } country)
        {
            return "";
        }

        // "Ecatepec, México": the country, unless it is a short code that is also a division ("São Paulo, PR").
        if (parts[^1].Length <= 3 && Gazetteer.Find(parts[^1], home) is not null)
        {
            return "";
        }

        parts.RemoveAt(parts.Count - 1);
        return country;
    }

    /// <summary>The division named last, or the capital's district wherever it is named.</summary>
    private static (int At, Division? Division) DivisionOf(List<string> parts, string country)
    {
        (int At, Division? Division) found = (-1, null);
        for (var at = 0; at < parts.Count; at++)
        {
            if (Gazetteer.Find(parts[at], country) is { } division && (found.Division is not { HoldsCapital: true } || division.HoldsCapital))
            {
                found = (at, division);
            }
        }

        return found;
    }

    private static string MunicipalityOf(List<string> parts, int region, Division division)
    {
        for (var step = 1; step < parts.Count; step++)
        {
            foreach (var at in (ReadOnlySpan<int>)[region - step, region + step])
            {
                if (at < 0 || at >= parts.Count || parts[at].Any(char.IsAsciiDigit) || parts[at].Count(char.IsLetter) < 3)
                {
                    continue;
                }

                var isSame = division.HoldsCapital && Gazetteer.Find(parts[at], division.Country) is not null;
                return isSame || parts[at].Length > 80 ? "" : parts[at];
            }
        }

        return "";
    }

    [GeneratedRegex(@"\s*(?:[,;/|()]|\s[-–—]\s)\s*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Partings { get; }

    [GeneratedRegex(@",? a [\d.,]{1,12} km de você\.?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Distance { get; }
}
