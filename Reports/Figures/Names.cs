using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Portals;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Reports.Spanish;
using DiCoDe.Reports.Text;

namespace DiCoDe.Reports.Figures;

/// <summary>The names behind the keys of a report.</summary>
internal sealed class Names
{
    private const string Language = "es";

    private readonly Dictionary<string, Skill> _skills;
    private readonly Dictionary<string, Occupation> _occupations;
    private readonly Dictionary<string, IscoGroup> _iscoGroups;
    private readonly Dictionary<string, PortalIdentity> _portals;
    private readonly Dictionary<(Dimension, string), string> _known = [];
    private readonly bool _severalCountries;

    public Names(WeeklyReport report)
    {
        _skills = ByKey(report.Taxonomy.Skills, skill => skill.Uri.Value);
        _occupations = ByKey(report.Taxonomy.Occupations, occupation => occupation.Uri.Value);
        _iscoGroups = ByKey(report.Taxonomy.IscoGroups, group => group.Code);
        _portals = ByKey(report.Portals.Select(state => state.Portal), portal => portal.Id.Value);
        _severalCountries = report.Demand.Rows
            .Where(row => row.Dimension == Dimension.Place && row.Key.Length > 0)
            .Select(row => PlaceKey.Of(row.Key).Country)
            .Distinct(StringComparer.Ordinal)
            .Skip(1)
            .Any();
    }

    /// <summary>The skill, or <see langword="null"/> when the taxonomy does not have it.</summary>
    public Skill? Skill(string uri) => _skills.GetValueOrDefault(uri);

    /// <summary>The occupation, or <see langword="null"/> when the taxonomy does not have it.</summary>
    public Occupation? Occupation(string uri) => _occupations.GetValueOrDefault(uri);

    /// <summary>The name of a key; a key that nothing names is its own name.</summary>
    public string Of(Dimension dimension, string key)
    {
        var what = (dimension == Dimension.SkillInOccupation ? Dimension.Skill : dimension, key);
        if (!_known.TryGetValue(what, out var name))
        {
            name = Find(dimension, key);
            _known.Add(what, name);
        }

        return name;
    }

    /// <summary>The name of an occupation, or that it is not coded.</summary>
    public string OfOccupation(string uri) => Of(Dimension.Occupation, uri);

    /// <summary>The name of an ISCO group; its code when the taxonomy does not name it.</summary>
    public string OfIsco(string code) => code.Length == 0
        ? Words.OccupationNotCoded
        : _iscoGroups.TryGetValue(code, out var group) ? Safe(group.LabelIn(Language)) : $"Grupo {Safe(code)}";

    /// <summary>"Jalisco", or "Jalisco (MX)" when the report has several countries.</summary>
    public string OfRegion(PlaceKey place)
    {
        var region = place.Region switch
        {
            "" => Words.RegionNotStated,
            PlaceMarks.Several => Words.SeveralPlaces,
            PlaceMarks.Remote => Words.RemoteWithoutPlace,
            PlaceMarks.Unknown => Words.PlaceUnknown,
            _ => Safe(place.Region),
        };
        return _severalCountries && place.Country.Length > 0 ? $"{region} ({Safe(place.Country)})" : region;
    }

    private string Find(Dimension dimension, string key) => dimension switch
    {
        Dimension.Total => "Todos los anuncios",
        Dimension.Portal => _portals.TryGetValue(key, out var portal) ? Safe(portal.Name) : Safe(key),
        Dimension.Place => OfPlace(PlaceKey.Of(key)),
        _ when TermWords.Has(dimension) => Safe(TermWords.Of(dimension, key)),
        Dimension.Occupation when key.Length == 0 => Words.OccupationNotCoded,
        Dimension.Occupation => _occupations.TryGetValue(key, out var occupation) ? Safe(occupation.LabelIn(Language)) : Safe(key),
        _ => _skills.TryGetValue(key, out var skill) ? Safe(skill.LabelIn(Language)) : Safe(key),
    };

    private string OfPlace(PlaceKey place) => place switch
    {
        { IsNotStated: true } => Words.PlaceNotStated,
        { IsRegion: true } => OfRegion(place),
        _ => $"{Safe(place.Municipality)}, {OfRegion(place)}",
    };

    private static string Safe(string name) => PlainText.OneLine(name, PlainText.Label);

    /// <summary>The first of a key wins: a name looked up must not depend on the order of anything else.</summary>
    private static Dictionary<string, T> ByKey<T>(IEnumerable<T> all, Func<T, string> key)
    {
        Dictionary<string, T> found = new(StringComparer.Ordinal);
        foreach (var one in all)
        {
            found.TryAdd(key(one), one);
        }

        return found;
    }
}
