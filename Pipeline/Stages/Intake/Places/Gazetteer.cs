using DiCoDe.Domain.Geography;
using DiCoDe.Stages.Intake.Places.Names;
using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Intake.Places;

/// <summary>What is known of names of places: what comes with the program, and the catalogues of municipalities that were given to it. Never changes.</summary>
public sealed class Gazetteer
{
    private const string Mexico = "MX";

    /// <summary>The alcaldías whose name, or whose quarter's name, no other division of the country has.</summary>
    private static readonly string[] ClearAlcaldias = ["azcapotzalco", "coyoacan", "cuajimalpa", "cuajimalpa de morelos", "gustavo a madero", "iztacalco", "iztapalapa", "la magdalena contreras", "magdalena contreras", "miguel hidalgo", "milpa alta", "tlahuac", "tlalpan", "xochimilco", "polanco"];

    private static readonly (Municipality Municipality, IReadOnlyList<string> OtherNames)[] Alcaldias =
    [
        .. EmbeddedLines.Of("Intake.Places.Names.alcaldias.csv")
            .Select(line => line.Split(','))
            .Select(parts => (new Municipality(parts[1], parts[2], parts[3], ""), (IReadOnlyList<string>)parts[4].Split('|', StringSplitOptions.RemoveEmptyEntries))),
    ];

    private readonly Dictionary<string, MunicipalityNames> _municipalities;
    private readonly HashSet<string> _complete;

    private Gazetteer(Dictionary<string, MunicipalityNames> municipalities, HashSet<string> complete)
    {
        _municipalities = municipalities;
        _complete = complete;
    }

    /// <summary>What comes with the program: the divisions of several countries, their larger cities, and the alcaldías of Mexico City.</summary>
    public static Gazetteer BuiltIn { get; } = new(
        new(StringComparer.Ordinal) { [Mexico] = new MunicipalityNames(Alcaldias) }, new(StringComparer.Ordinal));

    /// <summary>The gazetteer with these catalogues. Of two for one country the later counts.</summary>
    public static Gazetteer Of(IReadOnlyList<MunicipalCatalogue> catalogues)
    {
        if (catalogues.Count == 0)
        {
            return BuiltIn;
        }

        var municipalities = new Dictionary<string, MunicipalityNames>(BuiltIn._municipalities, StringComparer.Ordinal);
        foreach (var catalogue in catalogues)
        {
            municipalities[catalogue.Country] = new MunicipalityNames(catalogue.Municipalities.Select(one => (one, OtherNamesOf(one, catalogue.Country))));
        }

        return new Gazetteer(municipalities, [.. catalogues.Select(catalogue => catalogue.Country)]);
    }

    /// <summary>Whether the code is that of a first-level division of the country.</summary>
    public static bool HasRegion(string country, string code) => Divisions.OfCode(code, country) is not null;

    /// <summary>The first-level divisions known: each country's code, and how many.</summary>
    public static IReadOnlyList<(string Country, int Regions)> Known() =>
        [.. Divisions.All.CountBy(division => division.Country, StringComparer.Ordinal).Select(count => (count.Key, count.Value)).OrderBy(count => count.Key, StringComparer.Ordinal)];

    /// <summary>The alcaldías that come with the program.</summary>
    public static int KnownAlcaldias => Alcaldias.Length;

    /// <summary>Whether all municipalities of the division are known.</summary>
    internal bool Completes(Division division) => _municipalities.TryGetValue(division.Country, out var names) && names.Has(division.Code);

    /// <summary>The municipality of that name in the division.</summary>
    internal Municipality? MunicipalityOf(Division division, string key) =>
        division.Code.Length > 0 && _municipalities.TryGetValue(division.Country, out var names) ? names.Find(division.Code, key) : null;

    /// <summary>The division that a city or municipality lies in, where its name is clear within the country.</summary>
    internal Division? OfCity(string key, string country)
    {
        var isComplete = _complete.Contains(country);
        if (Divisions.OfCity(key, country) is { } division)
        {
            return isComplete && _municipalities[country].IsShared(key) ? null : division;
        }

        if (!_municipalities.TryGetValue(country, out var names) || (!isComplete && !ClearAlcaldias.Contains(key, StringComparer.Ordinal)))
        {
            return null;
        }

        return names.Clear(key) is { } municipality ? Divisions.OfCode(municipality.RegionCode, country) : null;
    }

    private static IReadOnlyList<string> OtherNamesOf(Municipality municipality, string country) => string.Equals(country, Mexico, StringComparison.Ordinal)
        ? Array.Find(Alcaldias, known => known.Municipality.RegionCode == municipality.RegionCode && known.Municipality.Code == municipality.Code).OtherNames ?? []
        : [];
}
