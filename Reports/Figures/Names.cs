using System.Collections.Concurrent;

using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Portals;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Reports.Text;
using DiCoDe.Reports.Wording;

namespace DiCoDe.Reports.Figures;

/// <summary>The names behind the keys of a report.</summary>
internal sealed class Names
{
    private readonly Dictionary<string, Skill> _skills;
    private readonly Dictionary<string, Occupation> _occupations;
    private readonly Dictionary<string, IscoGroup> _iscoGroups;
    private readonly Dictionary<string, SkillGroup> _skillGroups;
    private readonly Dictionary<string, PortalIdentity> _portals;
    private readonly ConcurrentDictionary<string, string>[] _known = [.. Enum.GetValues<Dimension>().Select(_ => new ConcurrentDictionary<string, string>(StringComparer.Ordinal))]; // files are written at once, by several threads
    private readonly bool _severalCountries;

    public Names(WeeklyReport report, ReportLanguage language)
    {
        Language = language;
        _skillGroups = ByKey(report.Taxonomy.SkillGroups, group => group.Uri.Value);
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

    /// <summary>The language of the names; a concept that has no name in it keeps another.</summary>
    public ReportLanguage Language { get; }

    /// <summary>The group of skills, or <see langword="null"/> when the taxonomy does not have it.</summary>
    public SkillGroup? SkillGroup(string uri) => _skillGroups.GetValueOrDefault(uri);

    /// <summary>The skill, or <see langword="null"/> when the taxonomy does not have it.</summary>
    public Skill? Skill(string uri) => _skills.GetValueOrDefault(uri);

    /// <summary>The occupation, or <see langword="null"/> when the taxonomy does not have it.</summary>
    public Occupation? Occupation(string uri) => _occupations.GetValueOrDefault(uri);

    /// <summary>The name of a key; a key that nothing names is its own name.</summary>
    public string Of(Dimension dimension, string key)
    {
        var known = _known[(int)(dimension is Dimension.SkillInOccupation or Dimension.SkillByRequirement ? Dimension.Skill : dimension)];
        return known.TryGetValue(key, out var name) ? name : known.GetOrAdd(key, Find(dimension, key));
    }

    /// <summary>ISO 639-1 of the name of a concept when it has none in <see cref="Language"/>; else <see langword="null"/>.</summary>
    public string? LanguageOf(Dimension dimension, string key) => dimension switch
    {
        Dimension.Skill or Dimension.SkillInOccupation or Dimension.SkillByRequirement => ForeignOf(Skill(key)),
        Dimension.Occupation => ForeignOf(Occupation(key)),
        Dimension.SkillGroup => ForeignOf(SkillGroup(key)),
        _ => null,
    };

    /// <summary>The same of an ISCO group.</summary>
    public string? LanguageOfIsco(string code) => ForeignOf(_iscoGroups.GetValueOrDefault(code));

    /// <summary>The name of an occupation, or that it is not coded.</summary>
    public string OfOccupation(string uri) => Of(Dimension.Occupation, uri);

    /// <summary>The name of an ISCO group; its code when the taxonomy does not name it.</summary>
    public string OfIsco(string code) => code.Length == 0
        ? Words.OccupationNotCoded(Language)
        : _iscoGroups.TryGetValue(code, out var group) ? Safe(group.LabelIn(Language.Code)) : $"{Language.Say("Grupo", "Group")} {Safe(code)}";

    /// <summary>"Jalisco", or "Jalisco (MX)" when the report has several countries.</summary>
    public string OfRegion(PlaceKey place)
    {
        var region = place.Region switch
        {
            "" => Words.RegionNotStated(Language),
            PlaceMarks.Several => Words.SeveralPlaces(Language),
            PlaceMarks.Remote => Words.RemoteWithoutPlace(Language),
            PlaceMarks.Unknown => Words.PlaceUnknown(Language),
            _ => Safe(place.Region),
        };
        return _severalCountries && place.Country.Length > 0 ? $"{region} ({Safe(place.Country)})" : region;
    }

    private string Find(Dimension dimension, string key) => dimension switch
    {
        Dimension.Total => Words.AllAds(Language),
        Dimension.Portal => _portals.TryGetValue(key, out var portal) ? Safe(portal.Name) : Safe(key),
        Dimension.Place => OfPlace(PlaceKey.Of(key)),
        _ when TermWords.Has(dimension) => Safe(TermWords.Of(dimension, key, Language)),
        Dimension.Occupation when key.Length == 0 => Words.OccupationNotCoded(Language),
        Dimension.Occupation => _occupations.TryGetValue(key, out var occupation) ? Safe(occupation.LabelIn(Language.Code)) : Safe(key),
        Dimension.OccupationInPlace => OfIsco(key),
        Dimension.SkillCollection => Safe(Words.OfCollection(key, Language)),
        Dimension.SkillGroup => _skillGroups.TryGetValue(key, out var group) ? Safe(group.LabelIn(Language.Code)) : Safe(key),
        _ => _skills.TryGetValue(key, out var skill) ? Safe(skill.LabelIn(Language.Code)) : Safe(key),
    };

    private string OfPlace(PlaceKey place) => place switch
    {
        { IsNotStated: true } => Words.PlaceNotStated(Language),
        { IsRegion: true } => OfRegion(place),
        _ => $"{Safe(place.Municipality)}, {OfRegion(place)}",
    };

    private string? ForeignOf(Concept? concept)
    {
        var preferred = concept?.Labels.Where(label => label.Kind == LabelKind.Preferred).ToList() ?? [];
        var shown = concept?.LabelIn(Language.Code);
        return preferred.Exists(label => string.Equals(label.Language, Language.Code, StringComparison.Ordinal))
            ? null
            : preferred.Where(label => string.Equals(label.Text, shown, StringComparison.Ordinal)).Select(label => label.Language).FirstOrDefault();
    }

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
