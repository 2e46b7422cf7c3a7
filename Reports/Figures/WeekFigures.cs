using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Reports.Figures.Changes;
using DiCoDe.Reports.Figures.Intervals;
using DiCoDe.Reports.Figures.Ranking;
using DiCoDe.Reports.Figures.Trends;
using DiCoDe.Reports.Proof;
using DiCoDe.Reports.Text;
using DiCoDe.Reports.Wording;

namespace DiCoDe.Reports.Figures;

/// <summary>A report's numbers with their names, ranked: what both the files and the page are written from.</summary>
/// <remarks>Ranked means by new ads falling, then open ads falling, then key (ordinal); rows that stand for "none" come last.</remarks>
public sealed class WeekFigures
{
    private readonly Names _names;
    private readonly Dictionary<string, Measured> _portalFigures;
    private readonly Dictionary<(Dimension, string), int> _newAdsOf;
    private readonly ILookup<Dimension, DemandRow> _rows;
    private readonly ILookup<string, DemandRow> _skillsIn;
    private readonly ILookup<string, Evidence> _evidence;
    private readonly bool _knowsEmployers;

    internal WeekFigures(WeeklyReport report, ReportLanguage language = ReportLanguage.Spanish)
    {
        Report = report;
        _names = new Names(report, language);
        var rows = report.Demand.Rows;
        var total = rows.FirstOrDefault(row => row.Dimension == Dimension.Total);
        _knowsEmployers = total is not null && total.Basis.Employers.Count > 0;
        var portals = PortalRanking.Of(report, _names, total?.This.NewAds ?? 0);
        UnequalPortals = PortalRanking.Unequal(portals);
        Portals = UnequalPortals.Count == 0 ? portals : [.. portals.Select(portal => portal with { Figures = portal.Figures with { IsComparable = false } })];
        Total = Measure(total, total?.This.NewAds ?? 0);

        _newAdsOf = rows
            .Where(row => row.Dimension is Dimension.Occupation or Dimension.Skill or Dimension.Place)
            .GroupBy(row => (row.Dimension, row.Key))
            .ToDictionary(group => group.Key, group => group.First().This.NewAds);
        _portalFigures = Portals.ToDictionary(portal => portal.Key, portal => portal.Figures, StringComparer.Ordinal);
        _rows = rows.Where(row => row.Dimension != Dimension.SkillInOccupation).ToLookup(row => row.Dimension);
        _skillsIn = rows.Where(row => row.Dimension == Dimension.SkillInOccupation).ToLookup(row => row.Within, StringComparer.Ordinal);
        Skills = Ranked(Dimension.Skill);
        Occupations = Ranked(Dimension.Occupation);
        SkillGroups = Ranked(Dimension.SkillGroup);
        SkillCollections = Ranked(Dimension.SkillCollection);
        Requirements = [.. RequirementRanking.Of(rows, Skills)];
        Places = Ranked(Dimension.Place);
        Conditions = [.. TermWords.Conditions.SelectMany(condition => InOrder(condition.Dimension))];
        Treatment = InOrder(Dimension.Treatment);
        Pay = [.. report.Demand.Pay.OrderBy(row => row.Dimension).ThenByDescending(row => row.Stated).ThenBy(row => row.Key, StringComparer.Ordinal).ThenBy(row => row.Currency, StringComparer.Ordinal)];
        IscoGroups = [.. IscoRanking.Of(Occupations, _names)];
        SincoGroups = [.. SincoRanking.Of(Occupations, report.Sinco, _names)];
        OccupationsByPlace = Ranked(Dimension.OccupationInPlace);
        Trends = TrendRanking.Of(report, skill => _names.Of(Dimension.Skill, skill), ErrorOf(Dimension.Skill));
        Pairs = [.. report.Demand.Pairs.Select(pair => new PairLine(pair, _names.Of(Dimension.Skill, pair.First.Value), _names.Of(Dimension.Skill, pair.Second.Value), Total.This.NewAds))];
        _evidence = report.Evidence.ToLookup(evidence => evidence.Mention.Skill.Value, StringComparer.Ordinal);
    }

    /// <summary>What it is all taken from.</summary>
    public WeeklyReport Report { get; }

    /// <summary>The language of the names; the numbers are the same in all.</summary>
    public ReportLanguage Language => _names.Language;

    /// <summary>All ads together.</summary>
    public Measured Total { get; }

    /// <summary>Every row of the demand table, in its own order; made while they are gone through, since most are skills within occupations.</summary>
    public IEnumerable<DemandLine> Lines => Report.Demand.Rows.Select(LineOf);

    /// <summary>The skills, ranked.</summary>
    public IReadOnlyList<DemandLine> Skills { get; }

    /// <summary>The groups of the skills hierarchy, of all depths, ranked.</summary>
    public IReadOnlyList<DemandLine> SkillGroups { get; }

    /// <summary>Digital, green, transversal and language skills, ranked.</summary>
    public IReadOnlyList<DemandLine> SkillCollections { get; }

    /// <summary>How each skill is asked for, in the order of <see cref="Skills"/>.</summary>
    public IReadOnlyList<RequirementLine> Requirements { get; }

    /// <summary>The occupations, ranked; "not coded" last.</summary>
    public IReadOnlyList<DemandLine> Occupations { get; }

    /// <summary>The ISCO groups of each level, ranked within it; "not coded" last.</summary>
    public IReadOnlyList<IscoLine> IscoGroups { get; }

    /// <summary>The SINCO groups, those of most digits first; none when INEGI's table was not loaded.</summary>
    public IReadOnlyList<SincoLine> SincoGroups { get; }

    /// <summary>Regions and municipalities together, ranked; "not stated" last.</summary>
    public IReadOnlyList<DemandLine> Places { get; }

    /// <summary>The conditions of work, by dimension; within it "not stated" first, then from low to high where there is such an order.</summary>
    public IReadOnlyList<DemandLine> Conditions { get; }

    /// <summary>The demands on persons; the ads without any first.</summary>
    public IReadOnlyList<DemandLine> Treatment { get; }

    /// <summary>The pay: all ads, then occupations, then regions; those of most stated pays first.</summary>
    public IReadOnlyList<PayRow> Pay { get; }

    /// <summary>The portals, ranked.</summary>
    public IReadOnlyList<PortalLine> Portals { get; }

    /// <summary>The portals that were read otherwise than the week before, when they weigh enough to make the weeks incomparable; else none.</summary>
    public IReadOnlyList<PortalLine> UnequalPortals { get; }

    /// <summary>The kinds of work in each region, ranked.</summary>
    public IReadOnlyList<DemandLine> OccupationsByPlace { get; }

    /// <summary>Every skill in the last weeks against the weeks before, those of the largest difference first.</summary>
    public IReadOnlyList<TrendLine> Trends { get; }

    /// <summary>The skills that the same ads ask for, those of most ads first.</summary>
    public IReadOnlyList<PairLine> Pairs { get; }

    /// <summary>The ads behind the numbers.</summary>
    internal AdLists Lists { get; set; } = AdLists.None;

    /// <summary>The new ads of a row as a path in the report's folder, or "".</summary>
    internal string AdsOf(Dimension dimension, string key, string within = "") => ListKey.Of(dimension, key, within) is { } list ? AdsOf(list) : "";

    /// <summary>The new ads of a list as a path in the report's folder, or "".</summary>
    internal string AdsOf(ListKey list) => Lists.PathOf(list, Language);

    /// <summary>The open ads of a row as a path in the report's folder, or "".</summary>
    internal string OpenAdsOf(Dimension dimension, string key, string within = "") => ListKey.Of(dimension, key, within) is { } list ? OpenAdsOf(list) : "";

    /// <summary>The open ads of a list as a path in the report's folder, or "".</summary>
    internal string OpenAdsOf(ListKey list) => Lists.OpenPathOf(list, Language);

    /// <summary>What changed and why, in the order of the demand table; none when the week before was not observed.</summary>
    public IEnumerable<ChangeLine> Changes => ChangeRanking.Of(this);

    /// <summary>The skills asked for within an occupation, ranked.</summary>
    public IEnumerable<DemandLine> SkillsIn(string occupation) => Ranked(_skillsIn[occupation]).Select(LineOf);

    /// <summary>How many they are.</summary>
    public int CountSkillsIn(string occupation) => _skillsIn.Contains(occupation) ? _skillsIn[occupation].Count() : 0;

    /// <summary>A row with its names.</summary>
    internal DemandLine LineOf(DemandRow row)
    {
        var isWithin = row.Dimension == Dimension.SkillInOccupation;
        return new DemandLine
        {
            Dimension = row.Dimension,
            Key = row.Key,
            Label = _names.Of(row.Dimension, row.Key),
            Within = row.Within,
            WithinLabel = isWithin ? _names.OfOccupation(row.Within) : row.Dimension == Dimension.OccupationInPlace ? _names.Of(Dimension.Place, row.Within) : "",
            Figures = FiguresOf(row),
        };
    }

    /// <summary>The numbers of a row.</summary>
    internal Measured FiguresOf(DemandRow row) => row.Dimension == Dimension.Portal && _portalFigures.TryGetValue(row.Key, out var known)
        ? known
        : Measure(row, row.Dimension switch
        {
            Dimension.SkillInOccupation => _newAdsOf.GetValueOrDefault((Dimension.Occupation, row.Within)),
            Dimension.SkillByRequirement => _newAdsOf.GetValueOrDefault((Dimension.Skill, row.Key)),
            Dimension.OccupationInPlace => _newAdsOf.GetValueOrDefault((Dimension.Place, row.Within)),
            _ => Total.This.NewAds,
        });

    /// <summary>The sentences behind a skill, in the order of the report.</summary>
    public IEnumerable<Evidence> EvidenceOf(string skill) => _evidence[skill];

    /// <summary>The skill behind a key, or <see langword="null"/>.</summary>
    public Skill? Skill(string uri) => _names.Skill(uri);

    /// <summary>The ISCO unit group of an occupation, or "".</summary>
    public string IscoOf(string occupation) => PlainText.OneLine(_names.Occupation(occupation)?.Isco ?? "", PlainText.Name);

    /// <summary>The groups of an occupation: its ISCO-08 codes of 1 to 4 digits, and the SINCO code with what is lost on the way; none when INEGI's table was not loaded.</summary>
    internal (IReadOnlyList<string> Isco, (string Code, string Loss)? Sinco) GroupsOf(string occupation)
    {
        var isco = _names.Occupation(occupation)?.Isco ?? "";
        return (IscoRanking.CodesOf(isco), Report.Sinco is { } crosswalk ? SincoRanking.CodeOf(isco, crosswalk) : null);
    }

    /// <summary>The name of an ISCO-08 group.</summary>
    internal string NameOfIsco(string code) => _names.OfIsco(code);

    /// <summary>The code of a group of skills ("S1.2"), or "".</summary>
    public string CodeOfSkillGroup(string group) => PlainText.OneLine(_names.SkillGroup(group)?.Code ?? "", PlainText.Name);

    /// <summary>ISO 639-1 of the name of an ISCO group when it is not in the report's language; else <see langword="null"/>.</summary>
    public string? LanguageOfIsco(string code) => _names.LanguageOfIsco(code);

    /// <summary>The name of a place's region.</summary>
    public string RegionName(PlaceKey place) => _names.OfRegion(place);

    /// <summary>ISO 639-1 of the name of a key when the taxonomy has none in the report's language; else <see langword="null"/>.</summary>
    public string? LanguageOf(Dimension dimension, string key) => _names.LanguageOf(dimension, key);

    /// <summary>The name of a key.</summary>
    public string NameOf(Dimension dimension, string key) => _names.Of(dimension, key);

    private Measured Measure(DemandRow? row, int shareBase) => new(
        row?.This ?? default,
        Report.Demand.HasBefore ? row?.Before ?? default(Count) : null,
        shareBase,
        row is null or { Dimension: Dimension.Total } ? ChangeRule.Alone : ChangeRule.AmongMany,
        UnequalPortals.Count == 0)
    {
        Basis = row is not null && _knowsEmployers ? row.Basis : null,
        CountsEmployers = row is not null && Disclosure.CountsEmployers(row.Dimension),
        IsWhole = row is null or { Dimension: Dimension.Total },
        Error = row is null ? null : ErrorOf(row.Dimension),
    };

    private ClassifierError? ErrorOf(Dimension dimension) => dimension switch
    {
        Dimension.Skill or Dimension.SkillInOccupation or Dimension.SkillByRequirement or Dimension.SkillCollection => ClassifierError.Of(Report.Classifier, Report.Taxonomy.Identity.IsStarter),
        Dimension.SkillGroup => ClassifierError.OfGroups(Report.Classifier, Report.Taxonomy.Identity.IsStarter),
        _ => null,
    };

    private List<DemandLine> InOrder(Dimension dimension) =>
    [
        .. _rows[dimension]
            .OrderBy(row => TermWords.PlaceOf(dimension, row.Key))
            .ThenBy(row => row.Key, StringComparer.Ordinal)
            .Select(LineOf),
    ];

    private List<DemandLine> Ranked(Dimension dimension) => [.. Ranked(_rows[dimension]).Select(LineOf)];

    private static IEnumerable<DemandRow> Ranked(IEnumerable<DemandRow> rows) => rows
        .OrderBy(row => row.Key.Length == 0)
        .ThenByDescending(row => row.This.NewAds)
        .ThenByDescending(row => row.This.OpenAds)
        .ThenBy(row => row.Key, StringComparer.Ordinal)
        .ThenBy(row => row.Within, StringComparer.Ordinal);
}
