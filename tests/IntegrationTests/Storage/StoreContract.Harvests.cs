using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Storage;

public abstract partial class StoreContract
{
    private const string Definition = "definition-1";

    private static readonly Uri List = new("https://empleos.example/lista");

    [Test]
    public async Task What_a_visit_brought_is_counted_once_and_stays_with_the_run()
    {
        var run = await BeginAsync(Monday);

        var counts = await VisitAsync(run, Monday, Listing() with { Found = [AdPage("1"), AdPage("2")], Bytes = 100 }, Read("1"));
        await _stores.Harvests.EndAsync(await RunningAsync(run), listingsComplete: false, canGoOn: true, Cancel);

        Assert.That(counts, Is.EqualTo(new RunCounts { Pages = 2, Bytes = 100, AdsFound = 1, AdsNew = 1 }));
        Assert.That((await LatestAsync()).Counts, Is.EqualTo(counts));
        Assert.That((await _stores.Harvests.FilledAsync(run, Cancel))[AdField.Title], Is.EqualTo(1));
    }

    [Test]
    public async Task A_killed_harvest_is_taken_up_where_it_was()
    {
        var card = Some.Scraped("2", (AdField.Title, "Cocinera «de planta»"), (AdField.Place, "Oaxaca"));
        var post = new FrontierEntry(new Uri("https://empleos.example/api#post=1"), PageKind.Json)
        {
            Depth = 3,
            Body = "{}",
            BodyType = "application/json",
            ChangedAt = Some.Moment,
            ListedIn = List,
        };
        var run = await BeginAsync(Monday);
        await VisitAsync(run, Monday, Listing() with { Found = [AdPage("1"), AdPage("2") with { Card = card }, post] }, Read("1"));

        _stores = OpenAgain();
        var left = await _stores.Harvests.ResumeAsync(Some.Portal, Noon(Monday.AddDays(-2)), Cancel);

        Assert.That(left!.Run.Id, Is.EqualTo(run));
        Assert.That(left.Run.Counts.AdsNew, Is.EqualTo(1));
        Assert.That(left.Done, Is.EquivalentTo(new[] { List, AdPage("1").Url }));
        Assert.That(left.Waiting.Select(entry => entry.Url), Is.EqualTo(new[] { AdPage("2").Url, post.Url }));
        Assert.That(left.Waiting[0].Card!.Fields, Is.EqualTo(card.Fields));
        Assert.That(left.Waiting[1], Is.EqualTo(post));
    }

    [Test]
    public async Task A_full_harvest_is_taken_up_as_one()
    {
        var run = await _stores.Runs.BeginAsync(Start(Monday, "") with { IsFull = true }, Cancel);
        await VisitAsync(run, Monday, Listing() with { Found = [AdPage("1")] });

        Assert.That((await _stores.Harvests.ResumeAsync(Some.Portal, DateTimeOffset.MinValue, Cancel))!.Run.IsFull);
    }

    [Test]
    public async Task A_page_that_robots_txt_keeps_from_us_is_counted_apart()
    {
        var run = await BeginAsync(Monday);

        var counts = await VisitAsync(run, Monday, Listing() with { Found = [AdPage("1")] }, new PageVisit { Entry = AdPage("1"), End = PageEnd.Excluded, At = Noon(Monday) });
        var ended = await _stores.Harvests.EndAsync(await RunningAsync(run), listingsComplete: true, canGoOn: false, Cancel);

        Assert.That((counts.PagesExcluded, counts.PagesMissed), Is.EqualTo((1, 0)));
        Assert.That(new HarvestRecord(ended, new Dictionary<AdField, int>()).ErrorShare, Is.Zero);
        Assert.That((await LatestAsync()).Counts.PagesExcluded, Is.EqualTo(1));
    }

    [Test]
    public async Task A_harvest_that_ended_or_is_too_old_is_not_taken_up()
    {
        var run = await BeginAsync(Monday);
        await VisitAsync(run, Monday, Listing() with { Found = [AdPage("1")] });

        Assert.That(await _stores.Harvests.ResumeAsync(Some.Portal, Noon(Monday), Cancel), Is.Null, "too old");
        Assert.That(await _stores.Harvests.ResumeAsync(Some.Portal, DateTimeOffset.MinValue, Cancel), Is.Null, "and so forgotten");

        var next = await HarvestAsync(Monday, "1");
        Assert.That(await _stores.Harvests.ResumeAsync(Some.Portal, DateTimeOffset.MinValue, Cancel), Is.Null, $"run {next} ended");
    }

    [Test]
    public async Task A_sighting_keeps_an_ad_open_without_reading_it()
    {
        await HarvestAsync(Monday, "1");
        var run = await BeginAsync(Monday.AddDays(3));

        var counts = await VisitAsync(run, Monday.AddDays(3), Listing() with { Sighted = ["1", "nobody"] });

        Assert.That(counts.AdsSighted, Is.EqualTo(1));
        Assert.That(await FindAsync("1"), Has.Property("LastSeenOn").EqualTo(Monday.AddDays(3)).And.Property("Sightings").EqualTo(2));
    }

    [Test]
    public async Task Two_absences_in_a_row_from_complete_listings_close_an_ad_on_the_day_of_the_first()
    {
        await HarvestAsync(Monday, "1", "2");

        await HarvestAsync(Monday.AddDays(1), "2");
        Assert.That((await FindAsync("1")).ClosedOn, Is.Null, "once may be chance");

        await HarvestAsync(Monday.AddDays(2), "2");
        var closed = await FindAsync("1");

        Assert.That((closed.ClosedOn, closed.ClosedHow), Is.EqualTo(((DateOnly?)Monday.AddDays(1), (ClosedHow?)ClosedHow.Absent)));
        Assert.That((await FindAsync("2")).ClosedOn, Is.Null);
        Assert.That((await LatestAsync()).Counts.AdsClosed, Is.EqualTo(1));
    }

    [Test]
    public async Task An_absence_between_two_sightings_does_not_count()
    {
        await HarvestAsync(Monday, "1");
        await HarvestAsync(Monday.AddDays(1), "2");
        await HarvestAsync(Monday.AddDays(2), "1");
        await HarvestAsync(Monday.AddDays(3), "2");

        Assert.That((await FindAsync("1")).ClosedOn, Is.Null);
    }

    [Test]
    public async Task An_unfinished_listing_makes_nobody_absent()
    {
        await HarvestAsync(Monday, "1");
        for (var day = 1; day < 4; day++)
        {
            var run = await BeginAsync(Monday.AddDays(day));
            await VisitAsync(run, Monday.AddDays(day), Listing(), Read("2"));
            await EndHarvestAsync(run, listingsComplete: false);
        }

        Assert.That((await FindAsync("1")).ClosedOn, Is.Null);
    }

    [Test]
    public async Task An_ad_whose_page_is_gone_is_closed_and_open_again_when_it_is_read_again()
    {
        await HarvestAsync(Monday, "1");
        var run = await BeginAsync(Monday.AddDays(1));
        await VisitAsync(run, Monday.AddDays(1), Read("1") with { End = PageEnd.Gone, Ads = [], Closed = [new AdClosing("1", ClosedHow.Gone)] });
        var closed = await FindAsync("1");

        await HarvestAsync(Monday.AddDays(2), "1");

        Assert.That((closed.ClosedOn, closed.ClosedHow), Is.EqualTo(((DateOnly?)Monday.AddDays(1), (ClosedHow?)ClosedHow.Gone)));
        Assert.That((await FindAsync("1")).ClosedOn, Is.Null);
    }

    [Test]
    public async Task An_ad_is_closed_when_its_last_day_has_passed()
    {
        var run = await BeginAsync(Monday);
        await VisitAsync(run, Monday, [Some.Ad("1") with { ValidThrough = Monday.AddDays(1) }], Read("1"));
        await EndHarvestAsync(run, listingsComplete: true);
        var open = await FindAsync("1");

        var later = await BeginAsync(Monday.AddDays(2));
        await VisitAsync(later, Monday.AddDays(2), Listing() with { Sighted = ["1"] });
        await EndHarvestAsync(later, listingsComplete: false);
        var over = await FindAsync("1");

        Assert.That(open.ClosedOn, Is.Null);
        Assert.That((over.ClosedOn, over.ClosedHow), Is.EqualTo(((DateOnly?)Monday.AddDays(1), (ClosedHow?)ClosedHow.ValidThrough)));
    }

    [Test]
    public async Task An_unchanged_listing_still_lists_its_ads()
    {
        await HarvestAsync(Monday, "1", "2");
        var run = await BeginAsync(Monday.AddDays(1));

        var counts = await VisitAsync(run, Monday.AddDays(1), Listing() with { End = PageEnd.Unchanged, Page = null });

        Assert.That((counts.AdsSighted, counts.PagesUnchanged), Is.EqualTo((2, 1)));
        Assert.That((await FindAsync("2")).LastSeenOn, Is.EqualTo(Monday.AddDays(1)));
    }

    [Test]
    public async Task An_ad_is_known_by_its_page_or_by_its_key()
    {
        await HarvestAsync(Monday, "1");

        var known = await _stores.Harvests.KnownAdsAsync(
            Some.Portal,
            [AdPage("1") with { AdKey = "other" }, new FrontierEntry(new Uri("https://empleos.example/otra?id=1"), PageKind.Ad) { AdKey = "1" }, AdPage("2")],
            Cancel);

        var one = new KnownAd("1", IsOpen: true, Noon(Monday), AdPage("1").Url);
        Assert.That(known, Is.EqualTo(new[] { one, one, null }));
    }

    [Test]
    public async Task Open_ads_that_were_read_long_ago_are_due()
    {
        await HarvestAsync(Monday, "1", "2");
        await HarvestAsync(Monday.AddDays(3), "2", "3");

        var due = await _stores.Harvests.DueAsync(Some.Portal, Noon(Monday.AddDays(2)), 10, Cancel);

        Assert.That(due.Select(ad => ad.Key), Is.EqualTo(new[] { "1" }));
    }

    [Test]
    public async Task A_page_is_remembered_until_one_of_its_ads_could_not_be_read()
    {
        var run = await BeginAsync(Monday);
        var page = Some.Page(List) with { Validators = new Validators("\"e1\"", "Mon, 09 Nov 2026 18:00:00 GMT") };
        await VisitAsync(run, Monday, Listing() with { Page = page, Found = [AdPage("1")] });
        var mark = await _stores.Harvests.MarkOfAsync(Some.Portal, List, Cancel);

        await VisitAsync(run, Monday, Read("1") with { End = PageEnd.Missed, Ads = [], Page = null, Reason = "respondió HTTP 500" });

        Assert.That(mark, Is.EqualTo(new PageMark(Noon(Monday), page.Validators, LeadsOn: false, Definition)));
        Assert.That(await _stores.Harvests.MarkOfAsync(Some.Portal, List, Cancel), Is.Null);
    }

    [Test]
    public async Task Pages_of_a_day_and_the_last_complete_harvest_are_known()
    {
        await HarvestAsync(Monday, "1", "2");
        var partial = await BeginAsync(Monday.AddDays(1));
        await VisitAsync(partial, Monday.AddDays(1), Listing());
        await EndHarvestAsync(partial, listingsComplete: false);

        Assert.That(await _stores.Harvests.PagesOnAsync(Some.Portal, Monday, Cancel), Is.EqualTo(3));
        Assert.That(await _stores.Harvests.LastCompleteAsync(Some.Portal, Cancel), Is.EqualTo(Noon(Monday)));
        Assert.That((await _stores.Harvests.RecordsAsync(Some.Portal, 9, Cancel)).Select(record => record.AdsSeen), Is.EqualTo(new[] { 0, 2 }));
    }

    private static PageVisit Listing() => new()
    {
        Entry = new FrontierEntry(List, PageKind.Listing),
        End = PageEnd.Read,
        At = Noon(Monday),
        Page = Some.Page(List),
    };

    private static FrontierEntry AdPage(string key) => new(new Uri($"https://empleos.example/{key}"), PageKind.Ad) { AdKey = key, ListedIn = List };

    /// <summary>The visit of an ad's page.</summary>
    private static PageVisit Read(string key) => new()
    {
        Entry = AdPage(key),
        End = PageEnd.Read,
        At = Noon(Monday),
        Page = Some.Page(AdPage(key).Url),
        Ads = [Some.Scraped(key, (AdField.Title, "Cajera"))],
    };

    private Task<RunCounts> VisitAsync(RunId run, DateOnly day, params PageVisit[] visits) =>
        VisitAsync(run, day, [.. visits.SelectMany(visit => visit.Ads).Select(ad => Some.Ad(ad.Id.Key))], visits);

    private async Task<RunCounts> VisitAsync(RunId run, DateOnly day, JobAd[] ads, params PageVisit[] visits)
    {
        var cleaned = ads.ToDictionary(ad => ad.Id, ad => (AdOutcome)new AdOutcome.Accepted(Seen(ad, day)));
        return await _stores.Harvests.SaveAsync(
            run, Definition, [.. visits.Select(visit => new SettledVisit(visit with { At = Noon(day) }, day, [.. visit.Ads.Select(ad => cleaned[ad.Id])]))], Cancel);
    }

    /// <summary>One harvest with a complete listing that read these ads.</summary>
    private async Task<RunId> HarvestAsync(DateOnly day, params string[] keys)
    {
        var run = await BeginAsync(day);
        await VisitAsync(run, day, [Listing() with { Found = [.. keys.Select(AdPage)] }, .. keys.Select(Read)]);
        await EndHarvestAsync(run, listingsComplete: true);
        return run;
    }

    private async Task EndHarvestAsync(RunId id, bool listingsComplete) => await _stores.Harvests.EndAsync(
        await RunningAsync(id) with { State = listingsComplete ? RunState.Complete : RunState.Partial, EndedAt = Some.Moment }, listingsComplete, canGoOn: false, Cancel);

    private async Task<Run> RunningAsync(RunId id) =>
        (await _stores.Runs.LatestAsync(Some.Portal, 100, Cancel)).Single(run => run.Id == id) with { State = RunState.Partial };

    private async Task<Run> LatestAsync() => (await _stores.Runs.LatestAsync(Some.Portal, 1, Cancel))[0];
}
