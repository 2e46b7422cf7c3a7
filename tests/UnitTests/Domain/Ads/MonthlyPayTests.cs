using DiCoDe.Domain.Ads.Terms;

namespace DiCoDe.UnitTests.Domain.Ads;

[TestFixture]
public class MonthlyPayTests
{
    [TestCase(PayPeriod.Hour, "MX", 100, 20857.14, MonthlyRule.HoursOrdinary)]
    [TestCase(PayPeriod.Hour, "BR", 10, 1911.90, MonthlyRule.HoursOrdinary)]
    [TestCase(PayPeriod.Day, "MX", 300, 9125, MonthlyRule.Days)]
    [TestCase(PayPeriod.Day, "CL", 20000, 600000, MonthlyRule.Days)]
    [TestCase(PayPeriod.Week, "MX", 2500, 10863.10, MonthlyRule.Weeks)]
    [TestCase(PayPeriod.Fortnight, "MX", 5000, 10000, MonthlyRule.Fortnights)]
    [TestCase(PayPeriod.Month, "CO", 1750000, 1750000, MonthlyRule.Stated)]
    [TestCase(PayPeriod.Year, "ES", 24000, 2000, MonthlyRule.Twelfth)]
    public void Pay_for_any_period_has_its_monthly_equivalent(PayPeriod period, string country, double stated, double monthly, MonthlyRule rule)
    {
        var pay = new Pay { Minimum = (decimal)stated, Maximum = (decimal)stated * 2, Period = period, Currency = "XXX" };

        Assert.That(MonthlyPay.Of(pay, country), Is.EqualTo(new MonthlyPay((decimal)monthly, MonthlyPay.Of(pay, country).Maximum, rule)));
        Assert.That(MonthlyPay.Of(pay, country).Maximum, Is.EqualTo((decimal)monthly * 2).Within(0.01m));
    }

    [Test]
    public void Stated_hours_are_better_than_the_ordinary_week() => Assert.That(
        MonthlyPay.Of(new Pay { Minimum = 100, Period = PayPeriod.Hour }, "MX", weeklyHours: 24),
        Is.EqualTo(new MonthlyPay(10428.57m, null, MonthlyRule.HoursStated)));

    [Test]
    public void A_catorcena_is_fourteen_days_and_not_half_a_month() => Assert.That(
        MonthlyPay.Of(new Pay { Minimum = 4200, Period = PayPeriod.Fortnight, Quote = Quote.Outside("$4,200 catorcenales") }, "MX"),
        Is.EqualTo(new MonthlyPay(9125, null, MonthlyRule.FourteenDays)));

    [Test]
    public void Without_amount_or_period_there_is_none()
    {
        Assert.That(MonthlyPay.Of(Pay.NotStated, "MX"), Is.EqualTo(MonthlyPay.NotStated));
        Assert.That(MonthlyPay.Of(new Pay { Minimum = 4000 }, "MX"), Is.EqualTo(MonthlyPay.NotStated));
        Assert.That(MonthlyPay.Of(new Pay { Period = PayPeriod.Month }, "MX"), Is.EqualTo(MonthlyPay.NotStated));
        Assert.That(MonthlyPay.Of(new Pay { Minimum = 40, Period = PayPeriod.Hour }, ""), Is.EqualTo(MonthlyPay.NotStated), "no week is known where the country is not");
    }
}
