using DiCoDe.Domain.Portals;

using FsCheck;
using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Domain;

[TestFixture]
public class VisitingHoursTests
{
    [TestCase("22:00-06:00", "23:30", true)]
    [TestCase("22:00-06:00", "00:00", true, Description = "over midnight")]
    [TestCase("22:00-06:00", "06:00", false, Description = "the end is not in it")]
    [TestCase("22:00-06:00", "12:00", false)]
    [TestCase("9:00 - 13:30", "13:29", true)]
    [TestCase("9:00 - 13:30", "08:59", false)]
    [TestCase("20:00-24:00", "23:59", true)]
    [TestCase("20:00-24:00", "00:00", false)]
    [TestCase("00:00-24:00", "12:00", true, Description = "all day")]
    [TestCase("07:00-07:00", "12:00", true, Description = "all day")]
    public void A_time_lies_in_them_or_not(string hours, string time, bool isIn)
    {
        Assert.That(VisitingHours.TryParse(hours, out var read), Is.True);
        Assert.That(read.Contain(TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture)), Is.EqualTo(isIn));
    }

    [TestCase("")]
    [TestCase("22:00")]
    [TestCase("22-06")]
    [TestCase("25:00-06:00")]
    [TestCase("de noche")]
    [TestCase("22:00-23:00-24:00")]
    public void Anything_else_is_not_hours(string text) => Assert.That(VisitingHours.TryParse(text, out _), Is.False);

    [Test]
    [Category("Property")]
    public void What_is_written_is_read_again() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(0, 1_439).Zip(Gen.Choose(0, 1_439)).ToArbitrary(),
        minutes =>
        {
            var hours = new VisitingHours(new TimeOnly(minutes.Item1 / 60, minutes.Item1 % 60), new TimeOnly(minutes.Item2 / 60, minutes.Item2 % 60));
            return VisitingHours.TryParse(hours.ToString(), out var read) && read == hours;
        }));
}
