using DiCoDe.Domain.Geography;

namespace DiCoDe.Stages.Intake.Places.Names;

/// <summary>The municipalities of a country by name. All names are given as keys (<see cref="PlaceName"/>).</summary>
internal sealed class MunicipalityNames
{
    /// <summary>Shorter names alone are more often something else.</summary>
    private const int ShortestClear = 5;

    /// <summary>Municipalities that ads mean when they name a quarter, an avenue or a part of town.</summary>
    private static readonly HashSet<string> NeverClear = new(StringComparer.Ordinal)
    {
        "centro", "reforma", "progreso", "victoria", "jardin", "union", "industria", "general", "santiago", "san jose", "san antonio", "san juan", "san pedro",
        "santa fe", "del valle", "las palmas", "el centro", "zona centro", "independencia", "libertad", "constitucion", "revolucion", "juarez", "insurgentes",
    };

    private readonly Dictionary<(string Region, string Name), Municipality> _within = [];
    private readonly Dictionary<string, Municipality?> _clear = new(StringComparer.Ordinal);
    private readonly HashSet<string> _shared = new(StringComparer.Ordinal);
    private readonly ILookup<string, (string Name, Municipality Municipality)> _byRegion;

    /// <param name="municipalities">The municipalities, each with the other names that it goes by.</param>
    public MunicipalityNames(IEnumerable<(Municipality Municipality, IReadOnlyList<string> OtherNames)> municipalities)
    {
        var all = municipalities.ToList();
        foreach (var (municipality, _) in all)
        {
            Add(municipality, PlaceName.Key(municipality.Name));
        }

        // A seat, or another name, stands back where a municipality has the name itself.
        foreach (var group in all
            .SelectMany(one => one.OtherNames.Append(one.Municipality.Seat).Select(name => (Name: PlaceName.Key(name), one.Municipality)))
            .Where(one => one.Name.Length > 0)
            .Distinct()
            .GroupBy(one => one.Name, StringComparer.Ordinal)
            .Where(group => !_clear.ContainsKey(group.Key))
            .ToList())
        {
            foreach (var (name, municipality) in group)
            {
                Add(municipality, name);
            }
        }

        _byRegion = all.ToLookup(one => one.Municipality.RegionCode, one => (PlaceName.Key(one.Municipality.Name), one.Municipality), StringComparer.Ordinal);
    }

    /// <summary>Whether the municipalities of a division are known.</summary>
    public bool Has(string region) => _byRegion.Contains(region);

    /// <summary>The municipality of that name in the division; also by the beginning of its name, where only one begins so ("Naucalpan").</summary>
    public Municipality? Find(string region, string key)
    {
        if (_within.TryGetValue((region, key), out var found))
        {
            return found;
        }

        if (key.Length < ShortestClear)
        {
            return null;
        }

        foreach (var (name, municipality) in _byRegion[region])
        {
            if (name.Length > key.Length && name[key.Length] == ' ' && name.StartsWith(key, StringComparison.Ordinal))
            {
                if (found is not null)
                {
                    return null;
                }

                found = municipality;
            }
        }

        return found;
    }

    /// <summary>The municipality of that name where no other division has one.</summary>
    public Municipality? Clear(string key) => key.Length < ShortestClear || NeverClear.Contains(key) ? null : _clear.GetValueOrDefault(key);

    /// <summary>Whether several divisions have a municipality of that name.</summary>
    public bool IsShared(string key) => _shared.Contains(key);

    private void Add(Municipality municipality, string key)
    {
        _within.TryAdd((municipality.RegionCode, key), municipality);
        if (!_clear.TryGetValue(key, out var known))
        {
            _clear.Add(key, municipality);
        }
        else if (known is not null && !string.Equals(known.RegionCode, municipality.RegionCode, StringComparison.Ordinal))
        {
            _clear[key] = null;
        }

        if (_clear[key] is null)
        {
            _shared.Add(key);
        }
    }
}
