using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Demand.Series;
using DiCoDe.Stages.Counting;

namespace DiCoDe.UnitTests.Stages.Counting;

/// <summary>Week 46 of 2026 is 9 to 15 November.</summary>
[TestFixture]
public class SeriesCounterTests
{
    private static readonly IsoWeek Week = IsoWeek.Of(new DateOnly(2026, 11, 12));
    private static readonly IReadOnlyList<IsoWeek> Weeks = SeriesCounter.Weeks(Week, new ObservedPeriod(new DateOnly(2026, 10, 28), new DateOnly(2026, 11, 30)));

    [Test]
    public void The_weeks_are_those_observed_up_to_the_last() =>
        Assert.That(Weeks.Select(week => week.ToString()), Is.EqualTo(new[] { "2026-W44", "2026-W45", "2026-W46" }));

    [Test]
    public void There_are_at_most_sixty()
    {
        var weeks = SeriesCounter.Weeks(Week, new ObservedPeriod(new DateOnly(2020, 1, 1), Week.Sunday));

        Assert.That((weeks.Count, weeks[0]), Is.EqualTo((60, Week.Plus(-59))));
    }

    [Test]
    public void Days_add_up_to_their_weeks_and_others_are_left_out()
    {
        var days = new AdDays(
            [Day(10, 25), Day(11, 2), Day(11, 8), Day(11, 9), Day(11, 16)],
            [Span(10, 1, 10, 25, 100), Span(10, 1, 11, 8, 7), Span(11, 8, 12, 24, 3), Span(11, 16, 11, 20, 100)]);

        Assert.That(SeriesCounter.Of(Weeks, days).Select(total => total.Count), Is.EqualTo(new[]
        {
            new Count(0, 0, 7),
            new Count(4, 6, 10) { NewRepeats = 2 },
            new Count(2, 3, 3) { NewRepeats = 1 },
        }));
    }

    private static NewOnDay Day(int month, int day) => new(new DateOnly(2026, month, day), 2, 3, 1);

    private static OpenSpan Span(int month, int day, int lastMonth, int lastDay, int ads) => new(new DateOnly(2026, month, day), new DateOnly(2026, lastMonth, lastDay), ads);
}
