using System.Collections.Frozen;
using System.Text;

using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Intake.Places;

/// <summary>The names of countries and of their first-level divisions.</summary>
internal static class Gazetteer
{
    private static readonly FrozenDictionary<string, string> Countries = EmbeddedLines.Of("Intake.Places.countries.csv")
        .Select(line => line.Split(',', 2))
        .SelectMany(parts => parts[1].Split('|').Append(parts[0]).Select(name => (Name: Key(name), Country: parts[0])))
        .DistinctBy(known => known.Name, StringComparer.Ordinal)
        .ToFrozenDictionary(known => known.Name, known => known.Country, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Division[]> Divisions = EmbeddedLines.Of("Intake.Places.divisions.csv")
        .Select(line => line.Split(','))
        .SelectMany(parts => NamesOf(parts).Select(name => (
            Name: Key(name),
            Division: new Division(parts[0], parts[1], string.Equals(parts[2], "capital", StringComparison.Ordinal)))))
        .GroupBy(known => known.Name, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Select(known => known.Division).Distinct().ToArray(), StringComparer.Ordinal);

    private static readonly string[] Prefixes =
    [
        "region metropolitana de ", "region del ", "region de la ", "region de los ", "region de ", "region ", "provincia del ", "provincia de ",
        "departamento del ", "departamento de ", "estado de ", "estado do ", "estado da ",
    ];

    private static readonly FrozenDictionary<(string Country, string Name), Division> Cities = EmbeddedLines.Of("Intake.Places.cities.csv")
        .Select(line => line.Split(','))
        .SelectMany(parts => parts[2].Split('|').Select(name => (Key: (parts[0], Key(name)), Division: Find(parts[1], parts[0])!)))
        .DistinctBy(known => known.Key)
        .ToFrozenDictionary(known => known.Key, known => known.Division);

    /// <summary>The country of that name or code, or "".</summary>
    public static string Country(string name) => Countries.GetValueOrDefault(Key(name), "");

    /// <summary>The division of that name in the country, or, where the country is unknown, in the only country that has it.</summary>
    public static Division? Find(string name, string country)
    {
        var key = Key(name);
        return Lookup(key, country) ?? Prefixes
            .Where(prefix => key.StartsWith(prefix, StringComparison.Ordinal))
            .Select(prefix => Lookup(key[prefix.Length..], country))
            .FirstOrDefault(found => found is not null);
    }

    /// <summary>The division that a city lies in, where its name is clear within the country.</summary>
    public static Division? OfCity(string name, string country) => Cities.GetValueOrDefault((country, Key(name)));

    private static Division? Lookup(string key, string country)
    {
        var known = Divisions.GetValueOrDefault(key, []);
        return country.Length > 0
            ? Array.Find(known, division => string.Equals(division.Country, country, StringComparison.Ordinal))
            : known is [var only] && key.Length > 3 ? only : null;
    }

    private static IEnumerable<string> NamesOf(string[] parts) => parts[3].Length == 0 ? [parts[1]] : parts[3].Split('|').Append(parts[1]);

    /// <summary>Folded, without dots, signs as blanks, blanks collapsed.</summary>
    private static string Key(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            if (char.IsLetterOrDigit(character))
            {
                key.Append(Folding.Fold(character));
            }
            else if (character is not '.' && key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        return key.ToString().TrimEnd();
    }
}
