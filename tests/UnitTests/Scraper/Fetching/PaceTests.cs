using DiCoDe.Scraper.Fetching;
using DiCoDe.Scraper.Fetching.Manners;
using DiCoDe.Tests.Support;

using FsCheck;
using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Scraper.Fetching;

[TestFixture]
public class PaceTests
{
    [Test]
    public async Task With_several_pages_at_once_the_pause_is_between_their_starts()
    {
        var (starts, _) = await RunAsync(pages: 4, atOnce: 4, pause: 2, latency: 10);

        Assert.That(starts, Is.EqualTo(new[] { 0, 2_000, 4_000, 6_000 }).Within(0));
    }

    [Test]
    public async Task With_one_page_at_a_time_it_is_between_the_end_of_one_and_the_start_of_the_next()
    {
        var (starts, _) = await RunAsync(pages: 3, atOnce: 1, pause: 2, latency: 10);

        Assert.That(starts, Is.EqualTo(new[] { 0, 12_000, 24_000 }));
    }

    [Test]
    [Category("Property")]
    public void No_two_starts_are_closer_than_the_pause_and_no_more_pages_are_in_flight_than_agreed() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(60),
        Prop.ForAll(
            (from atOnce in Gen.Choose(1, 5) from pause in Gen.Choose(0, 4) from latency in Gen.Choose(0, 9) from pages in Gen.Choose(1, 12) select (atOnce, pause, latency, pages)).ToArbitrary(),
            given =>
            {
                var (starts, most) = RunAsync(given.pages, given.atOnce, given.pause, given.latency).GetAwaiter().GetResult();
                var gap = given.atOnce == 1 ? given.pause + given.latency : given.pause;
                return most <= given.atOnce && starts.Count == given.pages && starts.Zip(starts.Skip(1)).All(pair => pair.Second - pair.First >= gap * 1_000);
            }));

    [Test]
    public async Task A_portal_that_asks_to_wait_is_left_in_peace_by_everybody()
    {
        var clock = new ManualClock();
        var answers = new Queue<FetchOutcome>([Busy(90), ScriptedFetcher.Some("a"), ScriptedFetcher.Some("b")]);
        var portal = new ScriptedFetcher((_, _) => answers.Dequeue());
        using var pace = new Pace(TimeSpan.FromSeconds(1), 3, clock);
        var polite = new PoliteFetcher(portal, pace);

        var all = Enumerable.Range(0, 3).Select(_ => polite.FetchAsync(new Uri("http://portal.example/"), CancellationToken.None).AsTask()).ToList();
        clock.Advance(TimeSpan.FromSeconds(89.9));
        Assert.That(portal.Asked, Has.Count.EqualTo(1));

        await AdvanceUntilAsync(clock, Task.WhenAll(all));
        Assert.That(portal.Asked, Has.Count.EqualTo(3));
    }

    [Test]
    public async Task A_portal_that_asks_for_more_than_we_wait_is_not_asked_again()
    {
        var clock = new ManualClock();
        var portal = new ScriptedFetcher(Busy(30 * 60), ScriptedFetcher.Some("a"));
        using var pace = new Pace(TimeSpan.Zero, 2, clock);
        var polite = new PoliteFetcher(portal, pace);

        await polite.FetchAsync(new Uri("http://portal.example/"), CancellationToken.None);
        var second = await polite.FetchAsync(new Uri("http://portal.example/2"), CancellationToken.None);

        Assert.That(second, Is.EqualTo(new FetchOutcome.Failed("el portal pide esperar 30 min", IsPassing: true, RetryAfter: TimeSpan.FromMinutes(30))));
        Assert.That(portal.Asked, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_page_that_waits_to_be_tried_again_does_not_keep_others_from_their_turn()
    {
        var clock = new ManualClock();
        var portal = new ScriptedFetcher((url, _) => url.AbsolutePath == "/bad" ? new FetchOutcome.Failed("respondió HTTP 500", IsPassing: true, 500) : ScriptedFetcher.Some("a", url));
        using var pace = new Pace(TimeSpan.Zero, clock);
        var fetcher = new RetryingFetcher(new PoliteFetcher(portal, pace), retries: 1, TimeSpan.FromSeconds(60), clock);

        var bad = fetcher.FetchAsync(new Uri("http://portal.example/bad"), CancellationToken.None).AsTask();
        var good = await fetcher.FetchAsync(new Uri("http://portal.example/good"), CancellationToken.None);

        Assert.That((good is FetchOutcome.Fetched, bad.IsCompleted), Is.EqualTo((true, false)));
        await AdvanceUntilAsync(clock, bad);
    }

    [Test]
    public async Task What_slows_the_portal_down_while_a_page_waits_makes_it_wait_longer()
    {
        var clock = new ManualClock();
        using var pace = new Pace(TimeSpan.FromSeconds(2), clock);
        await pace.TakeTurnAsync(_ => ValueTask.FromResult(1), CancellationToken.None);
        var second = pace.TakeTurnAsync(_ => ValueTask.FromResult(2), CancellationToken.None).AsTask();

        pace.SlowTo(TimeSpan.FromSeconds(5));
        clock.Advance(TimeSpan.FromSeconds(4.9));
        Assert.That(second.IsCompleted, Is.False);

        clock.Advance(TimeSpan.FromSeconds(0.1));
        await second;
    }

    private static FetchOutcome.Failed Busy(int seconds) => new("respondió HTTP 429", IsPassing: true, 429, TimeSpan.FromSeconds(seconds));

    /// <summary>Fetches so many pages together; when each started, in milliseconds, and the most that were in flight.</summary>
    private static async Task<(List<int> Starts, int Most)> RunAsync(int pages, int atOnce, int pause, int latency)
    {
        var clock = new ManualClock();
        using var pace = new Pace(TimeSpan.FromSeconds(pause), atOnce, clock);
        List<int> starts = [];
        var (inFlight, most) = (0, 0);
        var begun = clock.GetUtcNow();
        await AdvanceUntilAsync(clock, Task.WhenAll(Enumerable.Range(0, pages).Select(_ => pace.TakeTurnAsync(VisitAsync, CancellationToken.None).AsTask())));
        return (starts, most);

        async ValueTask<int> VisitAsync(CancellationToken cancel)
        {
            starts.Add((int)(clock.GetUtcNow() - begun).TotalMilliseconds);
            most = Math.Max(most, ++inFlight);
            await Task.Delay(TimeSpan.FromSeconds(latency), clock, cancel);
            return --inFlight;
        }
    }

    /// <summary>From wait to wait. What a wait that ended sets going runs on other threads: the clock stands until they have had time to begin.</summary>
    private static async Task AdvanceUntilAsync(ManualClock clock, Task all)
    {
        while (!all.IsCompleted)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(2));
            if (ThreadPool.PendingWorkItemCount == 0)
            {
                clock.AdvanceToNext();
            }
        }

        await all;
    }
}
