using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Portals;
using DiCoDe.Reports.Figures.Ranking;

namespace DiCoDe.Reports.Figures.Changes;

/// <summary>Splits the changes of a week.</summary>
internal static class ChangeRanking
{
    /// <summary>A line for every row of one dimension alone that had ads in either week, in the order of the demand table; none when the week before was not observed.</summary>
    public static IEnumerable<ChangeLine> Of(WeekFigures week)
    {
        var demand = week.Report.Demand;
        if (!demand.HasBefore)
        {
            return [];
        }

        var shifts = week.Portals.ToDictionary(portal => portal.Key, ShiftOf, StringComparer.Ordinal);
        return demand.Rows
            .Where(row => row.Within.Length == 0)
            .Select(row => LineOf(week, row, week.LineOf(row), portal => shifts.GetValueOrDefault(portal.Value)))
            .Where(change => change.Base > 0 || change.Line.Figures.This.NewAds > 0);
    }

    private static ChangeLine LineOf(WeekFigures week, DemandRow row, DemandLine line, Func<PortalId, SourceShift> shiftOf)
    {
        var revision = Revision.Of(week.Report, row);
        return new ChangeLine(line, revision?.Published, ChangeParts.Of(row, row.Basis.Sources, shiftOf, revision));
    }

    private static SourceShift ShiftOf(PortalLine portal) => portal.State switch
    {
        { DaysInWeek: 0, DaysInWeekBefore: > 0 } => SourceShift.Lost,
        { DaysInWeek: > 0, DaysInWeekBefore: 0 } => SourceShift.Joined,
        { DaysInWeek: > 0, DaysInWeekBefore: null } when portal.IsNewcomer => SourceShift.Joined,
        { DaysInWeekBefore: not null } when portal.DaysDiffer => SourceShift.OtherDays,
        _ => SourceShift.Same,
    };
}
