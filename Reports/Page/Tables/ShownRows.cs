using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Figures.Trends;

namespace DiCoDe.Reports.Page.Tables;

/// <summary>How many rows pages show of what is long; the files have all of them.</summary>
internal static class ShownRows
{
    /// <summary>Occupations, and skills overall.</summary>
    public const int Occupations = 100;

    /// <summary>Skills within one occupation.</summary>
    public const int SkillsInOccupation = 15;

    /// <summary>Groups of the skills hierarchy.</summary>
    public const int SkillGroups = 100;

    /// <summary>Groups of occupations and regions whose pay is told.</summary>
    public const int Pays = 100;

    /// <summary>Pairs of skills.</summary>
    private const int Pairs = 40;

    /// <summary>Phrases that no skill says.</summary>
    private const int Phrases = 60;

    /// <summary>Regions beside one another: more columns cannot be read on a telephone.</summary>
    private const int Regions = 7;

    /// <summary>Skills that have nothing to do with one another are asked for together once as often as that would give.</summary>
    private const double Unrelated = 1;

    /// <summary>The coded occupations of most ads.</summary>
    public static IEnumerable<DemandLine> OccupationsOf(WeekFigures week) => week.Occupations.Where(line => line.Key.Length > 0).Take(Occupations);

    /// <summary>The regions of most ads in which kinds of work are counted.</summary>
    public static IReadOnlyList<string> RegionsOf(IEnumerable<DemandLine> occupationsByPlace) =>
    [
        .. occupationsByPlace.Where(line => PlaceKey.Of(line.Within).HasRegion)
            .GroupBy(line => line.Within, StringComparer.Ordinal)
            .OrderByDescending(group => group.First().Figures.ShareBase).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Key).Take(Regions),
    ];

    /// <summary>The phrases without a skill that most employers use.</summary>
    public static IReadOnlyList<UnmatchedRow> UnmatchedOf(WeekFigures week) => [.. week.Report.Unmatched.Take(Phrases)];

    /// <summary>The skills that go together most surely.</summary>
    public static IReadOnlyList<PairLine> PairsOf(WeekFigures week) =>
    [
        .. week.Pairs.Where(line => line.Bounds.Low > Unrelated)
            .OrderByDescending(line => line.Bounds.Low)
            .ThenBy(line => line.Pair.First.Value, StringComparer.Ordinal)
            .ThenBy(line => line.Pair.Second.Value, StringComparer.Ordinal)
            .Take(Pairs),
    ];
}
