using DiCoDe.Scraper.Fetching;
using DiCoDe.Scraper.Fetching.Manners;

namespace DiCoDe.UnitTests.Scraper.Fetching;

[TestFixture]
public class StrainTests
{
    private static readonly FetchOutcome Came = ScriptedFetcher.Some("a");
    private static readonly FetchOutcome Busy = new FetchOutcome.Failed("respondió HTTP 503", IsPassing: true, 503);

    [TestCase(1, 0.2, ExpectedResult = 1.0, Description = "a brisk portal bears the configured pause")]
    [TestCase(1, 4.0, ExpectedResult = 4.0, Description = "a slow one has as much rest as work")]
    [TestCase(4, 4.0, ExpectedResult = 2.0, Description = "and with four pages at once carries two on average")]
    [TestCase(1, 300.0, ExpectedResult = 60.0, Description = "but not for ever")]
    public double The_portals_own_latency_makes_the_pause(int atOnce, double latency)
    {
        var strain = new Strain(Seconds(1), atOnce);

        strain.Note(Came, Seconds(latency));

        return strain.Lengthen(Seconds(1)).TotalSeconds;
    }

    [Test]
    public void A_single_slow_page_counts_for_a_quarter()
    {
        var strain = new Strain(Seconds(1), 1);

        strain.Note(Came, Seconds(2));
        strain.Note(Came, Seconds(10));

        Assert.That(strain.Lengthen(Seconds(1)), Is.EqualTo(Seconds(4)));
    }

    [Test]
    public void Latency_never_makes_the_pause_shorter()
    {
        var strain = new Strain(Seconds(5), 1);

        strain.Note(Came, Seconds(1));

        Assert.That(strain.Lengthen(Seconds(20)), Is.EqualTo(Seconds(20)));
    }

    [Test]
    public void Each_passing_failure_doubles_the_extra_pause_up_to_a_minute()
    {
        var strain = new Strain(Seconds(5), 1);

        var pauses = Enumerable.Range(0, 6).Select(_ =>
        {
            strain.Note(Busy, Seconds(9));
            return strain.Lengthen(Seconds(5)).TotalSeconds;
        }).ToList();

        Assert.That(pauses, Is.EqualTo(new[] { 10.0, 15, 25, 45, 65, 65 }));
    }

    [Test]
    public void It_comes_back_slowly()
    {
        var strain = new Strain(Seconds(8), 1);
        strain.Note(Busy, Seconds(0));

        var pauses = Enumerable.Range(0, 3).Select(_ =>
        {
            strain.Note(Came, Seconds(0));
            return strain.Lengthen(Seconds(8)).TotalSeconds;
        }).ToList();

        Assert.That(pauses, Is.EqualTo(new[] { 14.0, 12.5, 11.375 }));
    }

    [Test]
    public void It_comes_back_wholly()
    {
        var strain = new Strain(TimeSpan.Zero, 1);
        strain.Note(Busy, Seconds(0));

        for (var page = 0; page < 30; page++)
        {
            strain.Note(Came, Seconds(0));
        }

        Assert.That(strain.Lengthen(TimeSpan.Zero), Is.EqualTo(TimeSpan.Zero));
    }

    [Test]
    public void What_is_quickly_said_no_to_says_nothing_of_strain()
    {
        var strain = new Strain(Seconds(8), 1);
        strain.Note(Came, Seconds(20));
        foreach (var outcome in Refusals())
        {
            strain.Note(outcome, Seconds(0.01));
        }

        Assert.That(strain.Lengthen(Seconds(8)), Is.EqualTo(Seconds(20)));
    }

    private static FetchOutcome[] Refusals() =>
        [new FetchOutcome.Gone(404), new FetchOutcome.Blocked(403), new FetchOutcome.Redirected(new Uri("http://portal.example/"), 301), new FetchOutcome.Failed("respondió HTTP 400", IsPassing: false, 400)];

    private static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(seconds);
}
