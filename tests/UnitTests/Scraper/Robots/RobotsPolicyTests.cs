using DiCoDe.Scraper.Fetching;
using DiCoDe.Scraper.Fetching.Manners;
using DiCoDe.Scraper.Fetching.Robots;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Scraper.Robots;

[TestFixture]
public sealed class RobotsPolicyTests : IDisposable
{
    private static readonly Uri Page = new("http://portal.example/1");

    private readonly ManualClock _clock = new();
    private readonly Pace _pace;
    private readonly RobotsCache _cache;

    public RobotsPolicyTests()
    {
        _pace = new Pace(TimeSpan.Zero, _clock);
        _cache = new RobotsCache(_clock);
    }

    public void Dispose() => _pace.Dispose();

    [SetUp]
    public void A_day_later() => _clock.Advance(TimeSpan.FromDays(2));

    [Test]
    public async Task Two_harvests_of_a_portal_read_its_robots_txt_once_a_day()
    {
        var portal = new ScriptedFetcher(ScriptedFetcher.Some("User-agent: *\nDisallow: /2"));

        await JudgeAsync(Policy(portal));
        _clock.Advance(TimeSpan.FromHours(23));
        await JudgeAsync(Policy(portal));

        Assert.That(portal.Asked, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_harvest_longer_than_a_day_reads_it_again_and_obeys_what_it_says_now()
    {
        var portal = new ScriptedFetcher(ScriptedFetcher.Some(""), ScriptedFetcher.Some("User-agent: *\nDisallow: /"));
        var policy = Policy(portal);

        Assert.That((await JudgeAsync(policy)).Allowed, Is.True);

        _clock.Advance(TimeSpan.FromHours(24));

        Assert.That((await JudgeAsync(policy)).Allowed, Is.False);
    }

    [Test]
    public async Task What_could_not_be_read_is_asked_for_again_soon_and_by_the_next_harvest_at_once()
    {
        var portal = new ScriptedFetcher(new FetchOutcome.Failed("respondió HTTP 503", IsPassing: true, 503));
        var policy = Policy(portal);

        await JudgeAsync(policy);
        await JudgeAsync(policy);
        Assert.That(portal.Asked, Has.Count.EqualTo(1));

        _clock.Advance(RobotsCache.LifeOfFailure);
        await JudgeAsync(policy);
        Assert.That(portal.Asked, Has.Count.EqualTo(2));

        await JudgeAsync(Policy(portal));
        Assert.That(portal.Asked, Has.Count.EqualTo(3));
    }

    [TestCase(404, true)]
    [TestCase(410, true)]
    [TestCase(401, true)]
    [TestCase(403, true)]
    [TestCase(400, true)]
    [TestCase(429, false, Description = "says not now, and not that there is none")]
    [TestCase(500, false)]
    [TestCase(0, false, Description = "no answer at all")]
    public async Task What_is_not_there_forbids_nothing_and_what_cannot_be_reached_forbids_all(int status, bool isAllowed)
    {
        FetchOutcome answer = status switch
        {
            404 or 410 => new FetchOutcome.Gone(status),
            401 or 403 => new FetchOutcome.Blocked(status),
            _ => new FetchOutcome.Failed("", IsPassing: true, status),
        };

        Assert.That((await JudgeAsync(Policy(new ScriptedFetcher(answer)))).Allowed, Is.EqualTo(isAllowed));
    }

    [TestCase(200)]
    [TestCase(503)]
    public async Task A_challenge_in_its_place_is_not_a_file_that_allows_all(int status) =>
        Assert.That((await JudgeAsync(Policy(new ScriptedFetcher(new FetchOutcome.Blocked(status, "desafío de Cloudflare"))))).Allowed, Is.False);

    [Test]
    public async Task Pages_asked_for_together_ask_for_robots_txt_once()
    {
        var answer = new TaskCompletionSource<FetchOutcome>();
        var portal = new SlowFetcher(answer.Task);
        var policy = Policy(portal);

        var all = Enumerable.Range(0, 5).Select(_ => policy.JudgeAsync(Page, CancellationToken.None).AsTask()).ToList();
        answer.SetResult(ScriptedFetcher.Some(""));
        await Task.WhenAll(all);

        Assert.That(portal.Asked, Is.EqualTo(1));
    }

    [Test]
    public async Task A_delay_that_is_obeyed_only_in_part_is_written_on_the_page()
    {
        var verdict = await JudgeAsync(Policy(new ScriptedFetcher(ScriptedFetcher.Some("User-agent: *\nAllow: /\nCrawl-delay: 600"))));

        Assert.That(verdict, Is.EqualTo(new RobotsVerdict(true, "Allow: / (Crawl-delay: 600, obeyed up to 60)")));
        Assert.That(_pace.Pause, Is.EqualTo(TimeSpan.FromSeconds(60)));
    }

    [Test]
    public async Task A_file_that_is_known_already_slows_the_next_harvest_too()
    {
        var portal = new ScriptedFetcher(ScriptedFetcher.Some("User-agent: *\nCrawl-delay: 7"));
        await JudgeAsync(Policy(portal));

        using var pace = new Pace(TimeSpan.FromSeconds(1), _clock);
        await JudgeAsync(new RobotsPolicy(portal, "DiCoDe", pace, _cache));

        Assert.That((pace.Pause, portal.Asked.Count), Is.EqualTo((TimeSpan.FromSeconds(7), 1)));
    }

    private static async Task<RobotsVerdict> JudgeAsync(RobotsPolicy policy) => await policy.JudgeAsync(Page, CancellationToken.None);

    private RobotsPolicy Policy(IPageFetcher portal) => new(portal, "DiCoDe", _pace, _cache);

    private sealed class SlowFetcher(Task<FetchOutcome> answer) : IPageFetcher
    {
        public int Asked { get; private set; }

        public async ValueTask<FetchOutcome> FetchAsync(PageRequest request, CancellationToken cancel)
        {
            Asked++;
            return await answer.WaitAsync(cancel);
        }
    }
}
