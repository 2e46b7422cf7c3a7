using System.Globalization;
using System.Net.Http.Headers;

using DiCoDe.Scraper.Fetching.Http;
using DiCoDe.Tests.Support;

using FsCheck;
using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Scraper.Fetching;

[TestFixture]
public class RetryAfterTests
{
    [TestCase("120", 120)]
    [TestCase("Sun, 15 Nov 2026 18:00:30 GMT", 30)]
    [TestCase("Sun, 15 Nov 2026 17:00:00 GMT", 0, Description = "a date that has passed")]
    public void Seconds_and_dates_are_understood(string header, int seconds) =>
        Assert.That(RetryAfter.Of(RetryConditionHeaderValue.Parse(header), Some.Moment), Is.EqualTo(TimeSpan.FromSeconds(seconds)));

    [TestCase("mañana")]
    [TestCase("-5")]
    [TestCase("1.5")]
    [TestCase("99999999999999999999")]
    [TestCase("")]
    public void What_is_neither_asks_for_nothing(string header) => Assert.That(Wait(header), Is.Null);

    [Test]
    [Category("Property")]
    public void So_many_seconds_are_so_long_in_either_form() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(0, 1_000_000).ToArbitrary(),
        seconds => Wait(seconds.ToString(CultureInfo.InvariantCulture)) == TimeSpan.FromSeconds(seconds)
            && Wait(Some.Moment.AddSeconds(seconds).ToString("R", CultureInfo.InvariantCulture)) == TimeSpan.FromSeconds(seconds)));

    [Test]
    [Category("Property")]
    public void Whatever_a_server_writes_no_wait_is_negative() => Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<string>(), text => !(Wait(text ?? "") < TimeSpan.Zero)));

    [Test]
    public void A_server_may_say_nothing() => Assert.That(RetryAfter.Of(null, Some.Moment), Is.Null);

    /// <summary>What a response with this header asks for, read as the client reads it.</summary>
    private static TimeSpan? Wait(string header)
    {
        using var response = new HttpResponseMessage();
        response.Headers.TryAddWithoutValidation("Retry-After", header);
        return RetryAfter.Of(response.Headers.RetryAfter, Some.Moment);
    }
}
