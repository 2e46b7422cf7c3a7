using System.Collections.Frozen;

using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Intake.Places.Names;

/// <summary>The names of countries, of their first-level divisions, and of cities that stand for one. All names are given as keys (<see cref="PlaceName"/>).</summary>
internal static class Divisions
{
    private static readonly FrozenDictionary<string, string> Countries = EmbeddedLines.Of("Intake.Places.Names.countries.csv")
        .Select(line => line.Split(',', 2))
        .SelectMany(parts => parts[1].Split('|').Append(parts[0]).Select(name => (Name: PlaceName.Key(name), Country: parts[0])))
        .DistinctBy(known => known.Name, StringComparer.Ordinal)
        .ToFrozenDictionary(known => known.Name, known => known.Country, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Division[]> Named = EmbeddedLines.Of("Intake.Places.Names.divisions.csv")
        .Select(line => line.Split(','))
        .SelectMany(parts => NamesOf(parts).Select(name => (
            Name: PlaceName.Key(name),
            Division: new Division(parts[0], parts[1], string.Equals(parts[2], "capital", StringComparison.Ordinal), parts.Length > 4 ? parts[4] : ""))))
        .GroupBy(known => known.Name, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Select(known => known.Division).Distinct().ToArray(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<(string Country, string Code), Division> Coded = Named.Values
        .SelectMany(known => known)
        .Where(division => division.Code.Length > 0)
        .Distinct()
        .ToFrozenDictionary(division => (division.Country, division.Code));

    private static readonly string[] Prefixes =
    [
        "region metropolitana de ", "region del ", "region de la ", "region de los ", "region de ", "region ", "provincia del ", "provincia de ",
        "departamento del ", "departamento de ", "estado de ", "estado do ", "estado da ", "comunidad autonoma de ", "comunidad de ",
    ];

    private static readonly FrozenDictionary<(string Country, string Name), Division> Cities = EmbeddedLines.Of("Intake.Places.Names.cities.csv")
        .Select(line => line.Split(','))
        .SelectMany(parts => parts[2].Split('|').Select(name => (Key: (parts[0], PlaceName.Key(name)), Division: Find(PlaceName.Key(parts[1]), parts[0])!)))
        .DistinctBy(known => known.Key)
        .ToFrozenDictionary(known => known.Key, known => known.Division);

    /// <summary>All divisions, each once.</summary>
    public static IEnumerable<Division> All => Named.Values.SelectMany(known => known).Distinct();

    /// <summary>The cities that stand for their division, with it.</summary>
    public static IEnumerable<(string Name, Division Division)> KnownCities => Cities.Select(known => (known.Key.Name, known.Value));

    /// <summary>The country of that name or code, or "".</summary>
    public static string Country(string key) => Countries.GetValueOrDefault(key, "");

    /// <summary>The division of that name in the country, or, where the country is unknown, in the only country that has it.</summary>
    public static Division? Find(string key, string country) => Lookup(key, country) ?? Prefixes
        .Where(prefix => key.StartsWith(prefix, StringComparison.Ordinal))
        .Select(prefix => Lookup(key[prefix.Length..], country))
        .FirstOrDefault(found => found is not null);

    /// <summary>The division of the statistical office's code, or <see langword="null"/>.</summary>
    public static Division? OfCode(string code, string country) => Coded.GetValueOrDefault((country, code));

    /// <summary>The division that a city lies in, where its name is clear within the country.</summary>
    public static Division? OfCity(string key, string country) => Cities.GetValueOrDefault((country, key));

    private static Division? Lookup(string key, string country)
    {
        var known = Named.GetValueOrDefault(key, []);
        return country.Length > 0
            ? Array.Find(known, division => string.Equals(division.Country, country, StringComparison.Ordinal))
            : known is [var only] && key.Length > 3 ? only : null;
    }

    private static IEnumerable<string> NamesOf(string[] parts) => parts[3].Length == 0 ? [parts[1]] : parts[3].Split('|').Append(parts[1]);
}
