using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Scraper.Fetching;
using DiCoDe.Scraper.Harvesting;
using DiCoDe.Scraper.Sources;
using DiCoDe.Tests.Support;
using DiCoDe.UnitTests.Scraper.Definitions;

namespace DiCoDe.UnitTests.Scraper.Harvesting;

[TestFixture]
public class HarvestTests
{
    private const string Site = "http://portal.example";

    [Test]
    public async Task A_listing_is_walked_to_its_end_and_each_ad_is_read_once()
    {
        var (steps, asked) = await RunAsync(Portals.Listing(), new()
        {
            ["/lista"] = "<a class=ad href='/1'>a</a><a class=ad href='/2#top'>b</a><a class=ad href='http://elsewhere.example/9'>c</a><a class=next href='?p=2'>",
            ["/lista?p=2"] = "<a class=ad href='/2'>b</a><a class=ad href='/3'>c</a>",
            ["/1"] = "<h1>Uno</h1>",
            ["/2"] = "<h1>Dos</h1>",
            ["/3"] = "<h1>Tres</h1>",
        });

        Assert.That(steps.Ads().Select(ad => ad.Id.Key), Is.EqualTo(new[] { Site + "/1", Site + "/2", Site + "/3" }));
        Assert.That(asked, Is.EqualTo(new[] { "/lista", "/1", "/2", "/lista?p=2", "/3" }));
        Assert.That(steps.OfType<HarvestStep.Stopped>(), Is.Empty);
    }

    [TestCase("<a class=ad href='/1'>a</a><a class=next href='/lista'>", Description = "a page seen before")]
    [TestCase("<a class=ad href='/1'>a</a>", Description = "no next page")]
    [TestCase("<a class=ad href='/1'>a</a><a class=next href='http://elsewhere.example/2'>", Description = "a next page elsewhere")]
    public async Task A_listing_ends_at(string page)
    {
        var (steps, asked) = await RunAsync(Portals.Listing(), new() { ["/lista"] = page, ["/1"] = "<h1>Uno</h1>" });

        Assert.That(asked, Is.EqualTo(new[] { "/lista", "/1" }));
        Assert.That(steps.Ads(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_listing_that_repeats_itself_for_ever_ends()
    {
        var fetcher = new ScriptedFetcher((url, at) => url.AbsolutePath == "/lista"
            ? ScriptedFetcher.Some($"<a class=ad href='/1'>a</a><a class=next href='?p={at + 2}'>", url)
            : ScriptedFetcher.Some("<h1>Uno</h1>", url));

        await ReadAsync(Portals.Listing(), fetcher);

        Assert.That(fetcher.Asked, Is.EqualTo(new[] { Site + "/lista", Site + "/1", Site + "/lista?p=2" }));
    }

    [Test]
    public async Task The_most_pages_of_a_harvest_are_kept()
    {
        var portal = Portals.Listing();
        var (steps, asked) = await RunAsync(portal with { Fetch = portal.Fetch with { MaxPages = 2 } }, new()
        {
            ["/lista"] = "<a class=ad href='/1'>a</a><a class=ad href='/2'>b</a>",
            ["/1"] = "<h1>Uno</h1>",
        });

        Assert.That(asked, Has.Count.EqualTo(2));
        Assert.That(steps[^1], Is.InstanceOf<HarvestStep.Stopped>());
    }

    [Test]
    public async Task A_listing_without_ads_says_so()
    {
        var (steps, _) = await RunAsync(Portals.Listing(), new() { ["/lista"] = "<p>Nuevo diseño</p>" });

        Assert.That(steps.Kinds(), Is.EqualTo(new[] { "Read, no ad" }));
    }

    [Test]
    public async Task A_portal_whose_first_page_does_not_come_is_stopped()
    {
        var (steps, _) = await RunAsync(Portals.Listing(), new());

        Assert.That(steps.Kinds(), Is.EqualTo(new[] { "Gone", "Stopped" }));
    }

    [Test]
    public async Task A_page_that_is_no_ad_is_told_and_the_others_are_read()
    {
        var (steps, _) = await RunAsync(Portals.Listing(), new()
        {
            ["/lista"] = "<a class=ad href='/1'>a</a><a class=ad href='/2'>b</a><a class=ad href='/3'>c</a>",
            ["/1"] = "<p>Esta oferta ya no existe</p>",
            ["/3"] = "<h1>Tres</h1>",
        });

        Assert.That(steps.Kinds(), Is.EqualTo(new[] { "Read", "Read, no ad", "Gone", "Read", "ListingsComplete" }));
    }

    [Test]
    public async Task Sitemaps_are_followed_and_filtered()
    {
        var (steps, asked) = await RunAsync(Portals.Sitemap(), new()
        {
            ["/sitemap.xml"] = $"<sitemapindex><sitemap><loc>{Site}/a.xml</loc></sitemap><sitemap><loc>{Site}/sitemap.xml</loc></sitemap></sitemapindex>",
            ["/a.xml"] = $"<urlset><url><loc>{Site}/empleo/1</loc></url><url><loc>{Site}/blog/1</loc></url><url><loc>http://elsewhere.example/empleo/2</loc></url></urlset>",
            ["/empleo/1"] = "<h1>Uno</h1>",
        });

        Assert.That(asked, Is.EqualTo(new[] { "/sitemap.xml", "/a.xml", "/empleo/1" }));
        Assert.That(steps.Ads(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_trial_reads_the_second_page_of_a_list_before_the_ads_of_the_first()
    {
        var fetcher = new ScriptedFetcher(new Dictionary<string, string>
        {
            [Site + "/lista"] = "<a class=ad href='/1'>a</a><a class=ad href='/2'>b</a><a class=next href='?p=2'>",
            [Site + "/lista?p=2"] = "<a class=ad href='/3'>c</a><a class=next href='?p=3'>",
            [Site + "/lista?p=3"] = "<a class=ad href='/4'>d</a>",
        });

        await ReadAsync(Portals.Listing(), fetcher, HarvestPlan.Fresh with { TriesPaging = true });

        Assert.That(fetcher.Asked.Select(url => new Uri(url).PathAndQuery), Is.EqualTo(new[] { "/lista", "/lista?p=2", "/1", "/2", "/3", "/lista?p=3", "/4" }));
    }

    [Test]
    public async Task A_card_stands_for_its_ad_when_the_ads_page_does_not_come()
    {
        var portal = Portals.Listing();
        var (steps, _) = await RunAsync(portal with { Extraction = portal.Extraction with { Card = "article" } }, new()
        {
            ["/lista"] = "<article><h1><a class=ad href='/1'>Uno</a></h1></article><article><h1><a class=ad href='/2'>Dos</a></h1></article>",
            ["/1"] = "<h1>Uno, completo</h1>",
        });

        Assert.That(steps.Ads().Select(ad => ad[AdField.Title]), Is.EqualTo(new[] { "Uno, completo", "Dos" }));
        Assert.That(steps.Missed().Count, Is.EqualTo(1));
    }

    private static async Task<(List<HarvestStep> Steps, List<string> Asked)> RunAsync(PortalDefinition portal, Dictionary<string, string> pages)
    {
        var fetcher = new ScriptedFetcher(pages.ToDictionary(page => Site + page.Key, page => page.Value));
        return (await ReadAsync(portal, fetcher), [.. fetcher.Asked.Select(url => new Uri(url).PathAndQuery)]);
    }

    private static async Task<List<HarvestStep>> ReadAsync(PortalDefinition portal, ScriptedFetcher fetcher, HarvestPlan? plan = null)
    {
        var pages = new PageReader(portal, new AdAddresses(new SiteScope([portal.Home]), portal.Discovery.AdAddress));
        return await new Harvest(portal, plan ?? HarvestPlan.Fresh, fetcher, pages, TimeProvider.System).RunAsync(CancellationToken.None).ToListAsync();
    }
}
