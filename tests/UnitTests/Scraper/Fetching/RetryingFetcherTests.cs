using DiCoDe.Scraper.Fetching;
using DiCoDe.Scraper.Fetching.Manners;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Scraper.Fetching;

[TestFixture]
public class RetryingFetcherTests
{
    private static readonly Uri Page = new("http://portal.example/");
    private static readonly FetchOutcome Passing = new FetchOutcome.Failed("respondió HTTP 500", IsPassing: true, 500);
    private static readonly FetchOutcome Lasting = new FetchOutcome.Failed("respondió HTTP 400", IsPassing: false, 400);

    [Test]
    public async Task A_passing_failure_is_tried_again()
    {
        var portal = new ScriptedFetcher(Passing, ScriptedFetcher.Some("a"));

        var outcome = await RunAsync(portal, retries: 2, new ManualClock());

        Assert.That(outcome, Is.InstanceOf<FetchOutcome.Fetched>());
        Assert.That(portal.Asked, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_lasting_failure_is_not() => Assert.That(await CountAsync(Lasting), Is.EqualTo(1));

    [Test]
    public async Task A_page_that_is_gone_is_not() => Assert.That(await CountAsync(new FetchOutcome.Gone(404)), Is.EqualTo(1));

    [Test]
    public async Task A_block_is_not_knocked_at_again() => Assert.That(await CountAsync(new FetchOutcome.Blocked(403)), Is.EqualTo(1));

    [Test]
    public async Task After_the_last_try_the_failure_stays() => Assert.That(await CountAsync(Passing), Is.EqualTo(3));

    [Test]
    public async Task The_server_says_how_long_to_wait()
    {
        var clock = new ManualClock();
        var asked = new FetchOutcome.Failed("respondió HTTP 429", IsPassing: true, 429, TimeSpan.FromSeconds(90));

        await RunAsync(new ScriptedFetcher(asked, ScriptedFetcher.Some("a")), retries: 1, clock);

        // The clock runs on in steps until the answer is noticed; of itself the fetcher would have waited two seconds.
        Assert.That(clock.GetUtcNow() - Some.Moment, Is.InRange(TimeSpan.FromSeconds(90), TimeSpan.FromMinutes(5)));
    }

    [Test]
    public async Task A_server_that_wants_to_be_left_alone_for_long_is() =>
        Assert.That(await CountAsync(new FetchOutcome.Failed("respondió HTTP 503", IsPassing: true, 503, TimeSpan.FromMinutes(30))), Is.EqualTo(1));

    private static async Task<int> CountAsync(FetchOutcome outcome)
    {
        var portal = new ScriptedFetcher(outcome);
        Assert.That(await RunAsync(portal, retries: 2, new ManualClock()), Is.EqualTo(outcome));
        return portal.Asked.Count;
    }

    private static async Task<FetchOutcome> RunAsync(ScriptedFetcher portal, int retries, ManualClock clock)
    {
        var retrying = new RetryingFetcher(portal, retries, TimeSpan.FromSeconds(2), clock);
        var outcome = retrying.FetchAsync(Page, CancellationToken.None).AsTask();
        while (!outcome.IsCompleted)
        {
            clock.Advance(TimeSpan.FromSeconds(0.5));
            await Task.Yield();
        }

        return await outcome;
    }
}
