using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Page.Tables;

namespace DiCoDe.Reports.Proof;

/// <summary>The lists of a week, in their order: every portal, place, occupation, skill, condition and group of a classification; of what is long, what a page
/// shows. Quartiles of pay and counts of the largest employers that are kept back have no list either: it would tell them.</summary>
internal static class PlannedLists
{
    /// <summary>The lists.</summary>
    /// <param name="week">The week.</param>
    /// <param name="occupations">The occupations whose skills a page shows.</param>
    public static IEnumerable<PlannedList> Of(WeekFigures week, IReadOnlySet<string> occupations) =>
        [.. OfRows(week, occupations), .. OfGroups(week), .. OfPay(week), .. OfLargest(week), .. OfPairs(week), .. OfUnmatched(week)];

    private static IEnumerable<PlannedList> OfRows(WeekFigures week, IReadOnlySet<string> occupations)
    {
        var groups = week.SkillGroups.Take(ShownRows.SkillGroups).Select(line => line.Key).ToHashSet(StringComparer.Ordinal);
        var regions = ShownRows.RegionsOf(week.OccupationsByPlace).ToHashSet(StringComparer.Ordinal);
        var skills = occupations.SelectMany(occupation => week.SkillsIn(occupation).Take(ShownRows.SkillsInOccupation)).Select(line => (line.Key, line.Within)).ToHashSet();
        foreach (var row in week.Report.Demand.Rows)
        {
            var isShown = row.Dimension switch
            {
                Dimension.SkillGroup => groups.Contains(row.Key),
                Dimension.OccupationInPlace => regions.Contains(row.Within),
                Dimension.SkillInOccupation => skills.Contains((row.Key, row.Within)),
                _ => true,
            };
            if (isShown && ListKey.Of(row.Dimension, row.Key, row.Within) is { } key)
            {
                yield return Of(key, row.This);
            }
        }
    }

    private static IEnumerable<PlannedList> OfGroups(WeekFigures week) =>
    [
        .. week.IscoGroups.Select(line => Of(ListKey.Isco(line.Level, line.Code), line.Figures.This)),
        .. week.SincoGroups.Select(line => Of(ListKey.Sinco(line.Code, line.Loss), line.Figures.This)),
        .. week.SincoGroups.Where(line => line.Digits > 0).GroupBy(line => (line.Digits, line.Loss))
            .Select(lines => Of(ListKey.SincoDigits(lines.Key.Digits, lines.Key.Loss), Measured.Sum([.. lines.Select(line => line.Figures)]).This)),
    ];

    private static IEnumerable<PlannedList> OfPay(WeekFigures week) =>
        new[] { Dimension.Total, Dimension.Occupation, Dimension.Place }.SelectMany(dimension => PayFigures.Shown(week, dimension)).Where(PayFigures.IsShown)
            .Select(row => new PlannedList(ListKey.Pay(row), row.Stated, 0));

    private static IEnumerable<PlannedList> OfPairs(WeekFigures week) =>
        ShownRows.PairsOf(week).Select(line => new PlannedList(ListKey.Pair(line.Pair.First.Value, line.Pair.Second.Value), line.Pair.Both, 0));

    private static IEnumerable<PlannedList> OfUnmatched(WeekFigures week) => ShownRows.UnmatchedOf(week).Select(row => new PlannedList(ListKey.Unmatched(row.Key), row.Ads, 0));

    private static IEnumerable<PlannedList> OfLargest(WeekFigures week) =>
        week.Report.Demand.Employers.Where(EmployerFigures.IsShown).Select(row => new PlannedList(ListKey.Largest(row.Kind), row.OfTenLargest, 0));

    private static PlannedList Of(ListKey key, Count count) => new(key, count.NewAds, Math.Max(0, count.OpenAds - count.NewAds));
}
