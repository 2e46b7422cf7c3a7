using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Demand.Series;

namespace DiCoDe.Stages.Counting;

/// <summary>Adds days up into the series of weeks.</summary>
public static class SeriesCounter
{
    private const int Longest = 60;

    /// <summary>The weeks of a series that ends with a week: those observed up to it, at most sixty, oldest first.</summary>
    public static IReadOnlyList<IsoWeek> Weeks(IsoWeek last, ObservedPeriod observed) => [.. observed.Weeks().TakeWhile(week => week <= last).TakeLast(Longest)];

    /// <summary>The totals of these weeks.</summary>
    /// <param name="weeks">Weeks that follow each other.</param>
    /// <param name="days">The ads that were new or open in any of them.</param>
    public static IReadOnlyList<WeekTotal> Of(IReadOnlyList<IsoWeek> weeks, AdDays days)
    {
        var totals = new Count[weeks.Count];
        foreach (var day in days.New)
        {
            if (PlaceOf(weeks, day.Day) is >= 0 and var at && at < totals.Length)
            {
                totals[at] = totals[at].Plus(new Count(day.Ads, day.Positions, 0) { NewRepeats = day.Repeats });
            }
        }

        foreach (var span in days.Open)
        {
            for (var at = Math.Max(0, PlaceOf(weeks, span.First)); at <= Math.Min(totals.Length - 1, PlaceOf(weeks, span.Last)); at++)
            {
                totals[at] = totals[at].Plus(new Count(0, 0, span.Ads));
            }
        }

        return [.. weeks.Zip(totals, (week, count) => new WeekTotal(week, count))];
    }

    /// <summary>Which of the weeks a day lies in; below 0 before the first, beyond the last after it.</summary>
    private static int PlaceOf(IReadOnlyList<IsoWeek> weeks, DateOnly day) => weeks.Count == 0 ? -1 : (IsoWeek.Of(day).Monday.DayNumber - weeks[0].Monday.DayNumber) / 7;
}
