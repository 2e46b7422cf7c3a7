using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Scraper.Fetching;
using DiCoDe.Scraper.Harvesting;
using DiCoDe.Scraper.Sources;
using DiCoDe.Tests.Support;
using DiCoDe.UnitTests.Scraper.Definitions;

namespace DiCoDe.UnitTests.Scraper.Harvesting;

/// <summary>A harvest that knows of earlier ones.</summary>
[TestFixture]
public class RememberedHarvestTests
{
    private const string Site = "http://portal.example";

    private readonly ManualClock _clock = new();
    private readonly Dictionary<string, string> _pages = new()
    {
        [Site + "/lista"] = "<a class=ad href='/1'>a</a><a class=ad href='/2'>b</a>",
        [Site + "/1"] = "<h1>Uno</h1>",
        [Site + "/2"] = "<h1>Dos</h1>",
    };

    [Test]
    public async Task A_known_open_ad_is_sighted_and_not_read()
    {
        var (steps, asked) = await RunAsync(Portals.Listing(), new Memory { Ads = { Known("/1") } });

        Assert.That(asked, Is.EqualTo(new[] { "/lista", "/2" }));
        Assert.That(steps.Visits()[0].Sighted, Is.EqualTo(new[] { "key-/1" }));
        Assert.That(steps[^1], Is.InstanceOf<HarvestStep.ListingsComplete>());
    }

    [TestCase(8, true, Description = "read long ago")]
    [TestCase(6, false)]
    public async Task An_ad_is_read_again_after_a_week(int days, bool isRead)
    {
        var (_, asked) = await RunAsync(Portals.Listing(), new Memory { Ads = { Known("/1") with { ReadAt = _clock.GetUtcNow() - TimeSpan.FromDays(days) } } });

        Assert.That(asked.Contains("/1"), Is.EqualTo(isRead));
    }

    [Test]
    public async Task A_closed_ad_that_is_listed_again_is_read()
    {
        var (_, asked) = await RunAsync(Portals.Listing(), new Memory { Ads = { Known("/1") with { IsOpen = false } } });

        Assert.That(asked, Does.Contain("/1"));
    }

    [Test]
    public async Task An_ad_that_its_sitemap_calls_changed_is_read()
    {
        _pages[Site + "/sitemap.xml"] = $"<urlset><url><loc>{Site}/empleo/1</loc><lastmod>2026-11-15</lastmod></url><url><loc>{Site}/empleo/2</loc><lastmod>2026-11-10</lastmod></url></urlset>";

        var (_, asked) = await RunAsync(Portals.Sitemap(), new Memory { Ads = { Known("/empleo/1"), Known("/empleo/2") } });

        Assert.That(asked, Is.EqualTo(new[] { "/sitemap.xml", "/empleo/1" }));
    }

    [Test]
    public async Task A_due_ad_that_is_no_longer_listed_is_looked_at_and_closed_when_gone()
    {
        var memory = new Memory { Due = { Known("/9") } };

        var (steps, asked) = await RunAsync(Portals.Listing(), memory);

        Assert.That(asked, Does.Contain("/9"));
        Assert.That(steps.Visits()[^1].Closed, Is.EqualTo(new[] { new AdClosing("key-/9", ClosedHow.Gone) }));
    }

    [TestCase(403)]
    [TestCase(503)]
    public async Task A_known_ad_whose_page_is_refused_is_still_there_because_it_is_listed(int status)
    {
        var refused = status == 403 ? (FetchOutcome)new FetchOutcome.Blocked(status) : new FetchOutcome.Failed("respondió HTTP 503", IsPassing: true, status);
        var fetcher = new ScriptedFetcher((url, _) => url.AbsolutePath == "/1" ? refused : ScriptedFetcher.Some(_pages[url.AbsoluteUri], url));

        var steps = await ReadAsync(Portals.Listing(), new Memory { Ads = { Known("/1") with { ReadAt = null } } }, fetcher);

        var visit = steps.Visits().Single(each => each.Entry.Url.AbsolutePath == "/1");
        Assert.That((visit.Sighted, visit.Closed.Count), Is.EqualTo((new[] { "key-/1" }, 0)));
    }

    [Test]
    public async Task A_sitemap_older_than_its_last_reading_is_not_asked_for()
    {
        _pages[Site + "/sitemap.xml"] = $"<sitemapindex><sitemap><loc>{Site}/a.xml</loc><lastmod>2026-11-01</lastmod></sitemap><sitemap><loc>{Site}/b.xml</loc><lastmod>2026-11-15</lastmod></sitemap></sitemapindex>";
        var mark = new PageMark(_clock.GetUtcNow() - TimeSpan.FromDays(1), Validators.None, LeadsOn: false, "d");

        var (steps, asked) = await RunAsync(Portals.Sitemap(), new Memory { Marks = { [Site + "/a.xml"] = mark, [Site + "/b.xml"] = mark } });

        Assert.That(asked, Is.EqualTo(new[] { "/sitemap.xml", "/b.xml" }));
        Assert.That(steps.Visits().Single(visit => visit.Entry.Url.AbsolutePath == "/a.xml").End, Is.EqualTo(PageEnd.Unchanged));
    }

    [Test]
    public async Task An_interrupted_harvest_goes_on_with_what_was_waiting()
    {
        var fetcher = new ScriptedFetcher(_pages);
        var plan = new HarvestPlan
        {
            Done = [new Uri(Site + "/lista"), new Uri(Site + "/1")],
            Waiting = [new FrontierEntry(new Uri(Site + "/2"), PageKind.Ad) { AdKey = Site + "/2" }],
        };

        var steps = await ReadAsync(Portals.Listing(), plan, fetcher);

        Assert.That(fetcher.Asked, Is.EqualTo(new[] { Site + "/2" }));
        Assert.That(steps.Kinds(), Is.EqualTo(new[] { "Read", "ListingsComplete" }));
    }

    [Test]
    public async Task Where_no_list_comes_no_ad_is_looked_at_again()
    {
        _pages.Clear();

        var (steps, asked) = await RunAsync(Portals.Listing(), new Memory { Due = { Known("/1"), Known("/2") } });

        Assert.That(asked, Is.EqualTo(new[] { "/lista" }));
        Assert.That(steps[^1], Is.InstanceOf<HarvestStep.Stopped>());
    }

    [Test]
    public async Task An_interrupted_harvest_that_missed_a_page_says_nothing_about_missing_ads()
    {
        var plan = new HarvestPlan { Done = [new Uri(Site + "/lista")], Waiting = [new FrontierEntry(new Uri(Site + "/2"), PageKind.Ad)], HasGaps = true };

        var steps = await ReadAsync(Portals.Listing(), plan, new ScriptedFetcher(_pages));

        Assert.That(steps.Kinds(), Is.EqualTo(new[] { "Read" }));
    }

    [Test]
    public async Task A_list_with_the_newest_ads_first_is_left_after_a_row_of_known_ones()
    {
        _pages[Site + "/lista"] = "<a class=ad href='/1'>a</a><a class=ad href='/2'>b</a><a class=ad href='/3'>c</a><a class=next href='/lista2'>más</a>";
        _pages[Site + "/lista2"] = "<a class=ad href='/4'>d</a>";
        var portal = Portals.Listing() with { Discovery = Portals.Listing().Discovery with { StopAfterKnown = 2 } };

        var (steps, asked) = await RunAsync(portal, new Memory { Ads = { Known("/2"), Known("/3") } });

        Assert.That(asked, Is.EqualTo(new[] { "/lista", "/1" }));
        Assert.That(steps.OfType<HarvestStep.ListingsComplete>(), Is.Empty, "what stands behind may well be open");
    }

    [Test]
    public async Task A_row_of_known_ads_goes_on_from_one_page_of_the_list_to_the_next()
    {
        _pages[Site + "/lista"] = "<a class=ad href='/1'>a</a><a class=ad href='/2'>b</a><a class=next href='/lista2'>más</a>";
        _pages[Site + "/lista2"] = "<a class=ad href='/3'>c</a><a class=ad href='/4'>d</a><a class=next href='/lista3'>más</a>";
        _pages[Site + "/lista3"] = "<a class=ad href='/5'>e</a>";
        var portal = Portals.Listing() with { Discovery = Portals.Listing().Discovery with { StopAfterKnown = 2 } };

        var (_, asked) = await RunAsync(portal, new Memory { Ads = { Known("/2"), Known("/3") } });

        Assert.That(asked, Does.Contain("/lista2").And.Not.Contain("/lista3"));
    }

    [Test]
    public async Task A_list_of_the_newest_ads_only_is_never_complete()
    {
        var portal = Portals.Listing() with { Discovery = Portals.Listing().Discovery with { LatestOnly = true } };

        var (steps, _) = await RunAsync(portal, new Memory());

        Assert.That(steps.Kinds(), Is.EqualTo(new[] { "Read", "Read", "Read" }));
    }

    [Test]
    public async Task Several_pages_are_underway_at_once_and_each_ad_comes_once()
    {
        for (var ad = 3; ad <= 40; ad++)
        {
            _pages[Site + $"/{ad}"] = $"<h1>{ad}</h1>";
        }

        _pages[Site + "/lista"] = string.Concat(Enumerable.Range(1, 40).Select(ad => $"<a class=ad href='/{ad}'>a</a>"));
        var portal = Portals.Listing();

        var (steps, asked) = await RunAsync(portal with { Fetch = portal.Fetch with { Concurrency = 8 } }, new Memory());

        Assert.That(asked, Is.Unique.And.Count.EqualTo(41));
        Assert.That(steps.Ads().Select(ad => ad.Id).Distinct().Count(), Is.EqualTo(40));
        Assert.That(steps.Ads(), Has.Count.EqualTo(40));
    }

    private KnownAd Known(string path) => new($"key-{path}", IsOpen: true, _clock.GetUtcNow() - TimeSpan.FromDays(1), new Uri(Site + path));

    private async Task<(List<HarvestStep> Steps, List<string> Asked)> RunAsync(PortalDefinition portal, Memory memory)
    {
        var fetcher = new ScriptedFetcher(_pages);
        var steps = await ReadAsync(portal, memory, fetcher);
        return (steps, [.. fetcher.Asked.Select(url => new Uri(url).PathAndQuery)]);
    }

    private Task<List<HarvestStep>> ReadAsync(PortalDefinition portal, Memory memory, ScriptedFetcher fetcher) =>
        ReadAsync(portal, new HarvestPlan { Memory = memory, Definition = "d" }, fetcher);

    private async Task<List<HarvestStep>> ReadAsync(PortalDefinition portal, HarvestPlan plan, ScriptedFetcher fetcher)
    {
        var pages = new PageReader(portal, new AdAddresses(new SiteScope([portal.Home]), portal.Discovery.AdAddress));
        return await new Harvest(portal, plan, fetcher, pages, _clock).RunAsync(CancellationToken.None).ToListAsync();
    }

    private sealed class Memory : IHarvestMemory
    {
        public List<KnownAd> Ads { get; } = [];

        public List<KnownAd> Due { get; } = [];

        public Dictionary<string, PageMark> Marks { get; } = [];

        public ValueTask<IReadOnlyList<KnownAd?>> KnownAdsAsync(PortalId portal, IReadOnlyList<FrontierEntry> pages, CancellationToken cancel) =>
            ValueTask.FromResult<IReadOnlyList<KnownAd?>>([.. pages.Select(page => Ads.Find(ad => ad.Page == page.Url))]);

        public ValueTask<PageMark?> MarkOfAsync(PortalId portal, Uri page, CancellationToken cancel) => ValueTask.FromResult(Marks.GetValueOrDefault(page.AbsoluteUri));

        public ValueTask<IReadOnlyList<KnownAd>> DueAsync(PortalId portal, DateTimeOffset readBefore, int most, CancellationToken cancel) =>
            ValueTask.FromResult<IReadOnlyList<KnownAd>>(Due);
    }
}
