using DiCoDe.Scraper.Fetching;
using DiCoDe.Scraper.Fetching.Manners;
using DiCoDe.Scraper.Fetching.Robots;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Scraper.Robots;

[TestFixture]
public class RobotsFetcherTests
{
    private const string Robots = "http://portal.example/robots.txt";

    [Test]
    public async Task Robots_txt_is_read_once_and_its_rule_is_kept_with_the_page()
    {
        var portal = new ScriptedFetcher(new Dictionary<string, string>
        {
            [Robots] = "User-agent: *\nDisallow: /privado",
            ["http://portal.example/1"] = "a",
            ["http://portal.example/2"] = "b",
        });

        var outcomes = await FetchAsync(portal, "/1", "/privado/3", "/2");

        Assert.That(portal.Asked, Is.EqualTo(new[] { Robots, "http://portal.example/1", "http://portal.example/2" }));
        Assert.That((outcomes[0] as FetchOutcome.Fetched)?.Page.RobotsRule, Is.EqualTo("no rule"));
        Assert.That(outcomes[1], Is.EqualTo(new FetchOutcome.Forbidden("Disallow: /privado", IsKnown: true)));
    }

    [Test]
    public async Task Without_robots_txt_all_is_allowed()
    {
        var portal = new ScriptedFetcher(new Dictionary<string, string> { ["http://portal.example/1"] = "a" });

        Assert.That((await FetchAsync(portal, "/1"))[0], Is.InstanceOf<FetchOutcome.Fetched>());
    }

    [Test]
    public async Task A_robots_txt_that_cannot_be_read_allows_nothing()
    {
        var portal = new ScriptedFetcher(new FetchOutcome.Failed("respondió HTTP 503", IsPassing: true, 503), ScriptedFetcher.Some("a"));

        Assert.That((await FetchAsync(portal, "/1"))[0], Is.InstanceOf<FetchOutcome.Forbidden>());
    }

    [TestCase(10, 10)]
    [TestCase(600, 60, Description = "but not for ever")]
    public async Task A_crawl_delay_slows_the_harvest(int asked, int seconds)
    {
        var clock = new ManualClock();
        using var pace = new Pace(TimeSpan.Zero, clock);
        var portal = new ScriptedFetcher(ScriptedFetcher.Some($"User-agent: *\nCrawl-delay: {asked}\nAllow: /"));
        var policy = new RobotsPolicy(portal, "DiCoDe", pace, new RobotsCache(clock));

        await policy.JudgeAsync(new Uri("http://portal.example/"), CancellationToken.None);
        await pace.TakeTurnAsync(_ => ValueTask.FromResult(1), CancellationToken.None);
        var second = pace.TakeTurnAsync(_ => ValueTask.FromResult(2), CancellationToken.None).AsTask();
        clock.Advance(TimeSpan.FromSeconds(seconds) - TimeSpan.FromMilliseconds(1));
        Assert.That(second.IsCompleted, Is.False);

        clock.Advance(TimeSpan.FromMilliseconds(1));
        await second;
    }

    private static async Task<List<FetchOutcome>> FetchAsync(ScriptedFetcher portal, params string[] paths)
    {
        using var pace = new Pace(TimeSpan.Zero, TimeProvider.System);
        var fetcher = new RobotsFetcher(portal, new RobotsPolicy(portal, "DiCoDe", pace, new RobotsCache(TimeProvider.System)));
        List<FetchOutcome> outcomes = [];
        foreach (var path in paths)
        {
            outcomes.Add(await fetcher.FetchAsync(new Uri("http://portal.example" + path), CancellationToken.None));
        }

        return outcomes;
    }
}
