using DiCoDe.Scraper.Fetching;
using DiCoDe.Scraper.Fetching.Manners;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Scraper.Fetching;

[TestFixture]
public class PoliteFetcherTests
{
    private static readonly PageRequest Page = new(new Uri("http://portal.example/"));

    [Test]
    public async Task The_second_page_waits_for_the_pause()
    {
        var clock = new ManualClock();
        var portal = new ScriptedFetcher(ScriptedFetcher.Some("a"));
        using var pace = new Pace(TimeSpan.FromSeconds(5), clock);
        var polite = new PoliteFetcher(portal, pace);

        await polite.FetchAsync(Page, CancellationToken.None);
        var second = polite.FetchAsync(Page, CancellationToken.None).AsTask();
        clock.Advance(TimeSpan.FromSeconds(4.9));

        Assert.That((portal.Asked.Count, second.IsCompleted), Is.EqualTo((1, false)));

        clock.Advance(TimeSpan.FromSeconds(0.1));
        await second;

        Assert.That(portal.Asked, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Time_spent_on_the_ad_counts_as_pause()
    {
        var clock = new ManualClock();
        var portal = new ScriptedFetcher(ScriptedFetcher.Some("a"));
        using var pace = new Pace(TimeSpan.FromSeconds(5), clock);
        var polite = new PoliteFetcher(portal, pace);

        await polite.FetchAsync(Page, CancellationToken.None);
        clock.Advance(TimeSpan.FromSeconds(5));
        await polite.FetchAsync(Page, CancellationToken.None);

        Assert.That(portal.Asked, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Requests_made_together_go_one_after_the_other()
    {
        var clock = new ManualClock();
        var portal = new ScriptedFetcher(ScriptedFetcher.Some("a"));
        using var pace = new Pace(TimeSpan.FromSeconds(5), clock);
        var polite = new PoliteFetcher(portal, pace);

        var all = Enumerable.Range(0, 3).Select(_ => polite.FetchAsync(Page, CancellationToken.None).AsTask()).ToArray();
        Assert.That(portal.Asked, Has.Count.EqualTo(1));

        while (!Task.WhenAll(all).IsCompleted)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        Assert.That(clock.GetUtcNow() - Some.Moment, Is.GreaterThanOrEqualTo(TimeSpan.FromSeconds(10)));
    }

    [Test]
    public async Task A_crawl_delay_makes_the_pause_longer_and_never_shorter()
    {
        var clock = new ManualClock();
        var portal = new ScriptedFetcher(ScriptedFetcher.Some("a"));
        using var pace = new Pace(TimeSpan.FromSeconds(5), clock);
        var polite = new PoliteFetcher(portal, pace);
        pace.SlowTo(TimeSpan.FromSeconds(20));
        pace.SlowTo(TimeSpan.FromSeconds(1));

        await polite.FetchAsync(Page, CancellationToken.None);
        var second = polite.FetchAsync(Page, CancellationToken.None).AsTask();
        clock.Advance(TimeSpan.FromSeconds(19));
        Assert.That(second.IsCompleted, Is.False);

        clock.Advance(TimeSpan.FromSeconds(1));
        await second;
    }

    [Test]
    public async Task A_wait_that_is_cancelled_gives_the_turn_back()
    {
        var clock = new ManualClock();
        var portal = new ScriptedFetcher(ScriptedFetcher.Some("a"));
        using var pace = new Pace(TimeSpan.FromSeconds(5), clock);
        using var stop = new CancellationTokenSource();
        var polite = new PoliteFetcher(portal, pace);

        await polite.FetchAsync(Page, CancellationToken.None);
        var cancelled = polite.FetchAsync(Page, stop.Token).AsTask();
        await stop.CancelAsync();
        Assert.That(async () => await cancelled, Throws.InstanceOf<OperationCanceledException>());

        clock.Advance(TimeSpan.FromSeconds(5));
        await polite.FetchAsync(Page, CancellationToken.None);

        Assert.That(portal.Asked, Has.Count.EqualTo(2));
    }
}
