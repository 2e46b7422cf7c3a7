using DiCoDe.Domain.Demand;

using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Domain;

[TestFixture]
public class IsoWeekTests
{
    [TestCase("2026-11-15", "2026-W46", Description = "a Sunday is the last day")]
    [TestCase("2026-11-16", "2026-W47", Description = "a Monday is the first day")]
    [TestCase("2027-01-03", "2026-W53", Description = "the ISO year is not the calendar year")]
    [TestCase("2024-12-30", "2025-W01")]
    public void A_day_lies_in_its_week(string day, string week) =>
        Assert.That(IsoWeek.Of(DateOnly.Parse(day)).ToString(), Is.EqualTo(week));

    [TestCase("2026-W54")]
    [TestCase("2025-W53", Description = "2025 has 52 weeks")]
    [TestCase("2026-46")]
    [TestCase("2026-W00")]
    [TestCase("")]
    [TestCase(null)]
    public void What_is_no_week_is_refused(string? text) => Assert.That(IsoWeek.TryParse(text, out _), Is.False);

    [Test]
    public void Every_week_reads_back_as_written() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(7, 3_000_000).ToArbitrary(),
        number =>
        {
            var week = IsoWeek.Of(DateOnly.FromDayNumber(number));
            return IsoWeek.TryParse(week.ToString(), out var read) && read == week
                && week.Contains(DateOnly.FromDayNumber(number)) && week.Next.Previous == week;
        }));
}
