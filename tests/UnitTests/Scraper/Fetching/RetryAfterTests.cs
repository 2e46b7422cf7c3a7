using System.Net.Http.Headers;

using DiCoDe.Scraper.Fetching.Http;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Scraper.Fetching;

[TestFixture]
public class RetryAfterTests
{
    [TestCase("120", 120)]
    [TestCase("Sun, 15 Nov 2026 18:00:30 GMT", 30)]
    [TestCase("Sun, 15 Nov 2026 17:00:00 GMT", 0, Description = "a date that has passed")]
    public void Seconds_and_dates_are_understood(string header, int seconds) =>
        Assert.That(RetryAfter.Of(RetryConditionHeaderValue.Parse(header), Some.Moment), Is.EqualTo(TimeSpan.FromSeconds(seconds)));

    [Test]
    public void A_server_may_say_nothing() => Assert.That(RetryAfter.Of(null, Some.Moment), Is.Null);
}
