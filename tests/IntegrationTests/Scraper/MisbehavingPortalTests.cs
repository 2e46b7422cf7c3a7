using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Tests.Support;

using Microsoft.AspNetCore.Http;

namespace DiCoDe.IntegrationTests.Scraper;

/// <summary>A portal that does everything wrong, read to its end through the public face of the scraper.</summary>
[TestFixture]
public class MisbehavingPortalTests
{
    private static readonly string[] Ads = ["good", "broken-once", "busy-once", "gone", "circle", "astray", "huge", "no-ad", "slow", "private/1", "moved", "last"];

    private int _broken;
    private int _busy;

    [Test]
    public async Task Every_good_ad_is_found_and_every_bad_page_has_its_reason()
    {
        await using var site = await LocalSite.StartAsync(AnswerAsync);

        var steps = await Harvesting.StepsOfAsync(Portal(site.Home));
        var missed = steps.Missed().ToDictionary(visit => visit.Entry.Url.AbsolutePath, visit => visit.Reason);

        Assert.That(steps.Ads().Select(ad => ad.Id.Key), Is.EqualTo(new[] { "good", "broken-once", "busy-once", "moved", "last" }));
        Assert.That(missed, Is.EqualTo(new Dictionary<string, string>
        {
            ["/ad/gone"] = "ya no existe (HTTP 404)",
            ["/ad/circle"] = "redirige más de 10 veces",
            ["/ad/astray"] = "redirige fuera del portal, a elsewhere.example",
            ["/ad/huge"] = "pasa de 10 MB",
            ["/ad/slow"] = "no respondió en 1 s",
            ["/ad/private/1"] = "robots.txt no la permite (Disallow: /ad/private/)",
        }));
        Assert.That(steps.Visits().Where(visit => visit.NoAds.Count > 0).Select(visit => visit.Entry.Url.AbsolutePath), Is.EqualTo(new[] { "/ad/no-ad" }));
        Assert.That(steps.OfType<HarvestStep.Stopped>(), Is.Empty);
        Assert.That(site.Asked, Has.None.StartsWith("/ad/private"));
        Assert.That(site.Asked.Count(path => path == "/robots.txt"), Is.EqualTo(1));
        Assert.That(steps.Pages().Select(page => page.RobotsRule), Is.All.EqualTo("no rule"));
    }

    [Test]
    public async Task A_redirect_does_not_lead_past_robots_txt()
    {
        await using var site = await LocalSite.StartAsync((context, local) =>
        {
            context.Response.Redirect("/ad/private/1");
            return context.Request.Path == "/" ? Task.CompletedTask : AnswerAsync(context, local);
        });

        var steps = await Harvesting.StepsOfAsync(Portal(site.Home));

        Assert.That(steps.Missed().Single().Reason, Does.Contain("robots.txt"));
        Assert.That(steps[^1], Is.InstanceOf<HarvestStep.Stopped>());
    }

    [Test]
    public async Task A_portal_that_said_no_is_not_visited()
    {
        await using var site = await LocalSite.StartAsync(AnswerAsync);

        var steps = await Harvesting.StepsOfAsync(Portal(site.Home) with { Permission = PermissionStatus.Denied });

        Assert.That(steps.Single(), Is.InstanceOf<HarvestStep.Stopped>());
        Assert.That(site.Asked, Is.Empty);
    }

    [Test]
    public async Task A_definition_that_cannot_be_used_is_told_and_not_thrown()
    {
        var portal = Portal(new Uri("http://127.0.0.1:1/"));

        var steps = await Harvesting.StepsOfAsync(portal with { Discovery = portal.Discovery with { AdLink = "a[" } });

        Assert.That(steps.Single(), Is.InstanceOf<HarvestStep.Stopped>().With.Property("Reason").Contains("discovery.ad_link"));
    }

    private static PortalDefinition Portal(Uri home) => new()
    {
        Id = Some.Portal,
        Name = "Portal travieso",
        Home = home,
        Country = "MX",
        TimeZone = "America/Mexico_City",
        Fetch = new FetchRules { Pause = TimeSpan.Zero, Timeout = TimeSpan.FromSeconds(1), Retries = 1, AllowLocal = true },
        Discovery = new DiscoveryRules { Kind = DiscoveryKind.Listing, Start = [home], AdLink = "a" },
        Extraction = new ExtractionRules
        {
            KeyPattern = "/ad/(.+)$",
            Fields = new Dictionary<AdField, IReadOnlyList<FieldRule>> { [AdField.Title] = [new FieldRule { Select = "h1" }] },
        },
    };

    private async Task AnswerAsync(HttpContext context, LocalSite site)
    {
        var (response, cancel) = (context.Response, context.RequestAborted);
        response.StatusCode = StatusCodes.Status200OK;
        switch (context.Request.Path.Value)
        {
            case "/robots.txt":
                await response.WriteAsync("User-agent: *\nDisallow: /ad/private/\n", cancel);
                break;
            case "/":
                await response.WriteAsync(string.Concat(Ads.Select(ad => $"<a href='/ad/{ad}'>{ad}</a>")), cancel);
                break;
            case "/ad/broken-once" when Interlocked.Increment(ref _broken) == 1:
                response.StatusCode = StatusCodes.Status500InternalServerError;
                break;
            case "/ad/busy-once" when Interlocked.Increment(ref _busy) == 1:
                response.StatusCode = StatusCodes.Status429TooManyRequests;
                response.Headers.RetryAfter = "1";
                break;
            case "/ad/gone":
                response.StatusCode = StatusCodes.Status404NotFound;
                break;
            case "/ad/circle":
                response.Redirect("/ad/circle");
                break;
            case "/ad/astray":
                response.Redirect("http://elsewhere.example/");
                break;
            case "/ad/moved":
                response.Redirect("/ad/there");
                break;
            case "/ad/huge":
                await WriteMegabytesAsync(response, 12, cancel);
                break;
            case "/ad/slow":
                await Task.Delay(Timeout.Infinite, cancel);
                break;
            case "/ad/no-ad":
                await response.WriteAsync("<p>Página en construcción.</p>", cancel);
                break;
            default:
                await response.WriteAsync($"<h1>Anuncio {context.Request.Path}</h1>", cancel);
                break;
        }
    }

    private static async Task WriteMegabytesAsync(HttpResponse response, int megabytes, CancellationToken cancel)
    {
        for (var megabyte = 0; megabyte < megabytes; megabyte++)
        {
            await response.Body.WriteAsync(new byte[1024 * 1024], cancel);
        }
    }
}
