using DiCoDe.Reports.Page.Charts;
using DiCoDe.Tests.Support.Reports;

namespace DiCoDe.UnitTests.Reports.Page;

[TestFixture]
public class WeekBarsLayoutTests
{
    [Test]
    public void Bars_stand_on_zero_and_are_as_high_as_their_value()
    {
        var layout = Of(100, 50, 0);

        Assert.That(new[] { layout.Peak(100), layout.Peak(50), layout.Peak(0) }, Is.EqualTo(new[] { WeekBarsLayout.Top, (WeekBarsLayout.Top + WeekBarsLayout.Floor) / 2, WeekBarsLayout.Floor }));
    }

    [Test]
    public void Weeks_without_any_ad_have_no_height() => Assert.That(Of(0, 0).Peak(0), Is.EqualTo(WeekBarsLayout.Floor));

    [Test]
    public void A_run_of_weeks_not_observed_has_one_sign_in_its_middle()
    {
        var layout = Of(1, null, null, null, 1);

        Assert.That(Enumerable.Range(0, 5).Select(layout.GapMiddle), Is.EqualTo(new double?[] { null, layout.Middle(2), null, null, null }).Within(0.001));
    }

    [TestCase(1)]
    [TestCase(8)]
    [TestCase(53)]
    public void The_last_week_is_always_labelled_and_within_the_chart(int weeks)
    {
        var layout = Of([.. Enumerable.Range(1, weeks).Select(value => (int?)value)]);

        Assert.That(layout.IsLabelled(weeks - 1) && layout.HasWeekLabel(weeks - 1), Is.True);
        Assert.That(layout.Middle(weeks - 1), Is.LessThan(WeekBarsLayout.Width - 20));
    }

    private static WeekBarsLayout Of(params int?[] values) =>
        new([.. values.Select((value, at) => new WeekPoint(SmallReport.Now.Plus(at - values.Length + 1), value))]);
}
