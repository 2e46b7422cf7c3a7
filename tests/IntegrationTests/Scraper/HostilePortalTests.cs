using System.Net.Sockets;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.IntegrationTests.Scraper.Hostile;
using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Scraper;

/// <summary>A portal that attacks whoever reads it: each hazard costs one page, never the harvest.</summary>
[TestFixture]
public class HostilePortalTests
{
    private const int Megabyte = 1024 * 1024;

    private static readonly Hazard[] Hazards = [.. ConnectionHazards.All, .. BodyHazards.All];

    [Test]
    public async Task Every_hazard_costs_one_page_and_no_good_ad()
    {
        await using var site = new HostileSite(Answer);
        var before = Environment.WorkingSet;
        using var watch = new MemoryWatch();

        var steps = await Harvesting.StepsOfAsync(Portal(site.Home));

        var grown = (watch.Peak - before) / Megabyte;
        var told = steps.Visits().Where(visit => visit.Reason.Length > 0 || visit.NoAds.Count > 0)
            .ToDictionary(visit => visit.Entry.Url.Segments[^1], visit => visit.Reason + string.Concat(visit.NoAds));
        Assert.That(told.Keys, Is.EquivalentTo(Hazards.Select(hazard => hazard.Name)));
        Assert.That(Hazards.Where(hazard => !told[hazard.Name].StartsWith(hazard.Reason, StringComparison.Ordinal)).Select(hazard => $"{hazard}: {told[hazard.Name]}"), Is.Empty);
        Assert.That(steps.Ads().Select(ad => ad.Id.Key), Is.EquivalentTo(Names().Except(Hazards.Select(hazard => hazard.Name))));
        Assert.That(steps.OfType<HarvestStep.Stopped>(), Is.Empty);
        Assert.That(steps[^1], Is.InstanceOf<HarvestStep.ListingsComplete>());
        Assert.That(grown, Is.LessThan(300), "megabytes");
        await TestContext.Out.WriteLineAsync($"{Hazards.Length} hazards, the process grew by {grown} MB at most, the server in it included");
    }

    [Test]
    public async Task Pages_without_end_that_bring_nothing_new_end_at_once()
    {
        await using var site = new HostileSite(path => HostileSite.Page(path.StartsWith("/ad/", StringComparison.Ordinal)
            ? "<h1>Siempre el mismo</h1>"
            : $"<a class=ad href='/ad/1?sesion={path.Length}'>1</a><a class=next href='{path}x'>más</a>"));

        var steps = await Harvesting.StepsOfAsync(Portal(site.Home));

        Assert.That(steps.Ads().Select(ad => ad.Id.Key), Is.EqualTo(new[] { "1" }), "an ad is known by its key, whatever session its link carries");
        Assert.That(site.Asked.Count(path => !path.StartsWith("/ad/", StringComparison.Ordinal)), Is.LessThanOrEqualTo(3), "robots.txt, the listing, and the page after it");
        Assert.That(steps.OfType<HarvestStep.Stopped>(), Is.Empty);
    }

    [Test]
    public async Task A_calendar_without_ads_is_left_at_its_first_empty_day()
    {
        await using var site = new HostileSite(path => HostileSite.Page(path switch
        {
            "/" => "<a class=ad href='/ad/1'>1</a><a class=next href='/2026/11/26'>mañana</a>",
            "/ad/1" => "<h1>Un anuncio</h1>",
            _ => $"<a class=next href='/2026/11/{path.Length + 1}'>mañana</a>",
        }));

        var steps = await Harvesting.StepsOfAsync(Portal(site.Home));

        Assert.That(site.Asked, Is.EqualTo(new[] { "/robots.txt", "/", "/ad/1", "/2026/11/26" }));
        Assert.That(steps.Ads(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Pages_without_end_that_invent_ads_end_at_the_limit_which_is_told()
    {
        var page = 0;
        await using var site = new HostileSite(path => HostileSite.Page(path.StartsWith("/ad/", StringComparison.Ordinal)
            ? "<h1>Otro más</h1>"
            : $"<a class=ad href='/ad/{++page}'>1</a><a class=next href='/{page}'>más</a>"));
        var portal = Portal(site.Home);

        var steps = await Harvesting.StepsOfAsync(portal with { Fetch = portal.Fetch with { MaxPages = 30 } });

        Assert.That(steps[^1], Is.InstanceOf<HarvestStep.Stopped>().With.Property("Reason").Contains("fetch.max_pages"));
        Assert.That(steps.Visits(), Has.Count.EqualTo(30));
        Assert.That(steps.Ads(), Has.Count.EqualTo(15));
    }

    [Test]
    public async Task Links_that_lead_ever_deeper_into_themselves_are_not_followed()
    {
        await using var site = new HostileSite(path => HostileSite.Page($"<h1>Anuncio</h1><a class=ad href='{path.TrimEnd('/')}/ad/'>1</a><a class=next href='{path.TrimEnd('/')}/mas/'>más</a>"));

        var steps = await Harvesting.StepsOfAsync(Portal(site.Home));

        Assert.That(steps.Visits(), Has.Count.LessThan(12));
        Assert.That(steps.OfType<HarvestStep.Stopped>(), Is.Empty);
    }

    [TestCase("localhost")]
    [TestCase("2130706433")]
    [TestCase("0x7f.1")]
    [TestCase("[::ffff:127.0.0.1]")]
    public async Task A_portal_on_a_private_address_is_not_visited_whatever_its_name(string host)
    {
        await using var site = new HostileSite(Answer);
        var home = new Uri($"http://{host}:{site.Home.Port}/");
        var portal = Portal(home);

        var steps = await Harvesting.StepsOfAsync(portal with { Fetch = portal.Fetch with { AllowLocal = false } });

        Assert.That(steps[^1], Is.InstanceOf<HarvestStep.Stopped>());
        Assert.That(site.Asked, Is.Empty);
    }

    private static PortalDefinition Portal(Uri home) => new()
    {
        Id = Some.Portal,
        Name = "Portal hostil",
        Home = home,
        Country = "MX",
        TimeZone = "America/Mexico_City",
        Fetch = new FetchRules { Pause = TimeSpan.Zero, Timeout = TimeSpan.FromSeconds(2), Retries = 0, AllowLocal = true },
        Discovery = new DiscoveryRules { Kind = DiscoveryKind.Listing, Start = [home], AdLink = "a.ad", NextLink = "a.next" },
        Extraction = new ExtractionRules
        {
            KeyPattern = "/ad/([^?]+)",
            Fields = new Dictionary<AdField, IReadOnlyList<FieldRule>> { [AdField.Title] = [new FieldRule { Select = "h1" }] },
        },
    };

    /// <summary>A good ad after each hazard, so that a portal that is not down is not taken for it.</summary>
    private static IEnumerable<string> Names() =>
        [.. Hazards.SelectMany((hazard, at) => new[] { hazard.Name, $"good-{at}" }), .. BodyHazards.Lies.Select(lie => lie.Name)];

    private static Func<NetworkStream, CancellationToken, Task> Answer(string path) => path switch
    {
        "/robots.txt" => HostileSite.Page("User-agent: *\nAllow: /", "Content-Type: text/plain"),
        "/" => HostileSite.Page(string.Concat(Names().Select(name => $"<a class=ad href='/ad/{name}'>{name}</a>"))),
        _ => Hazards.Concat(BodyHazards.Lies).FirstOrDefault(hazard => path == $"/ad/{hazard.Name}")?.Play ?? HostileSite.Page($"<h1>Anuncio {path}</h1>"),
    };
}
