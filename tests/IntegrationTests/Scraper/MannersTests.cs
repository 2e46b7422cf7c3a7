using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Scraper.Fetching.Manners.Blocks;
using DiCoDe.Tests.Support;

using Microsoft.AspNetCore.Http;

namespace DiCoDe.IntegrationTests.Scraper;

/// <summary>What portals ask of their guests, over real HTTP and through the public face of the scraper.</summary>
[TestFixture]
public class MannersTests
{
    [Test]
    public async Task A_reserved_ad_is_not_kept_until_a_permission_is_recorded()
    {
        await using var site = await LocalSite.StartAsync((context, _) => AnswerAsync(context, "/1", response => response.Headers["TDM-Reservation"] = "1"));

        var without = await Harvesting.StepsOfAsync(Portal(site.Home));
        var with = await Harvesting.StepsOfAsync(Portal(site.Home) with { Permission = PermissionStatus.Granted });

        Assert.That((without.Ads().Count, with.Ads().Count), Is.EqualTo((0, 1)));
        Assert.That(without.Missed().Single().Reason, Does.StartWith("el portal reserva sus textos para minería (cabecera TDM-Reservation)"));
        Assert.That(without.Pages().Select(page => page.Url.AbsolutePath), Has.No.Member("/1"));
    }

    [Test]
    public async Task The_headers_of_a_page_are_kept_with_it()
    {
        await using var site = await LocalSite.StartAsync((context, _) => AnswerAsync(context, "/1", response => response.Headers["X-Prueba"] = "uno"));

        var page = (await Harvesting.StepsOfAsync(Portal(site.Home))).Pages().Single(page => page.Url.AbsolutePath == "/1");

        Assert.That(page.Headers, Has.Member(KeyValuePair.Create("X-Prueba", "uno")).And.Some.Property("Key").EqualTo("Content-Type"));
    }

    [TestCase(200, "<title>Just a moment...</title><script>window._cf_chl_opt={}</script>", "HTTP 200: desafío de Cloudflare")]
    [TestCase(403, "<title>Just a moment...</title><script>window._cf_chl_opt={}</script>", "HTTP 403: desafío de Cloudflare")]
    [TestCase(503, "<title>Just a moment...</title><script>window._cf_chl_opt={}</script>", "HTTP 503: desafío de Cloudflare")]
    [TestCase(403, "<p>No.</p>", "(HTTP 403)")]
    public async Task A_challenge_is_reported_as_a_block_and_not_tried_again(int status, string html, string says)
    {
        await using var site = await LocalSite.StartAsync((context, _) => AnswerAsync(context, "/1", response => response.StatusCode = status, html));

        var steps = await Harvesting.StepsOfAsync(Portal(site.Home));

        Assert.That(steps.Missed().Single().Reason, Does.Contain(says));
        Assert.That(steps.Visits().Select(visit => visit.End), Is.EqualTo(new[] { PageEnd.Read, PageEnd.Blocked }));
        Assert.That(site.Asked.Count(path => path == "/1"), Is.EqualTo(1));
    }

    [Test]
    public async Task An_ad_behind_a_login_is_a_block()
    {
        await using var site = await LocalSite.StartAsync((context, _) => AnswerAsync(context, "/1", response => response.Redirect("/login?next=/1")));

        var steps = await Harvesting.StepsOfAsync(Portal(site.Home));

        Assert.That(steps.Missed().Single().Reason, Does.Contain("pide iniciar sesión"));
        Assert.That(site.Asked, Has.None.StartsWith("/login"));
    }

    [TestCase(5)]
    [TestCase(9)]
    public async Task Robots_txt_is_followed_through_its_redirects_even_to_another_host(int hops)
    {
        await using var other = await LocalSite.StartAsync(async (context, _) =>
        {
            var hop = int.Parse(context.Request.Path.Value![1..], System.Globalization.CultureInfo.InvariantCulture);
            if (hop < hops)
            {
                context.Response.Redirect($"/{hop + 1}");
                return;
            }

            await context.Response.WriteAsync("User-agent: *\nDisallow: /1", context.RequestAborted);
        });
        await using var site = await LocalSite.StartAsync((context, _) => AnswerAsync(context, "/robots.txt", response => response.Redirect(new Uri(other.Home, "/1").AbsoluteUri)));

        var steps = await Harvesting.StepsOfAsync(Portal(site.Home));

        Assert.That(steps.Missed().Single().Reason, Is.EqualTo("robots.txt no la permite (Disallow: /1)"));
        Assert.That(other.Asked, Has.Count.EqualTo(hops));
    }

    [Test]
    public void No_saved_page_of_a_real_portal_is_taken_for_a_challenge()
    {
        var files = Directory.EnumerateFiles(SharedData.PathOf("pages"), "*.htm*", SearchOption.AllDirectories).ToList();
        var mistaken = files.Select(file => (file, Kind: ChallengePage.KindOf(Saved(file)))).Where(found => found.Kind.Length > 0).Select(found => $"{Path.GetFileName(found.file)}: {found.Kind}");

        Assert.That(files, Is.Not.Empty);
        Assert.That(mistaken, Is.Empty);
    }

    private static Page Saved(string file) => new()
    {
        Url = new Uri("http://portal.example/"),
        FinalUrl = new Uri("http://portal.example/"),
        Status = 200,
        ContentType = "text/html",
        Body = File.ReadAllBytes(file),
        FetchedAt = Some.Moment,
    };

    /// <summary>A site of one ad, /1, which does one thing its own way at one path.</summary>
    private static async Task AnswerAsync(HttpContext context, string path, Action<HttpResponse> special, string html = "<h1>Cajera</h1>")
    {
        var response = context.Response;
        response.ContentType = "text/html; charset=utf-8";
        switch (context.Request.Path.Value)
        {
            case var asked when asked == path:
                special(response);
                await response.WriteAsync(response.StatusCode == StatusCodes.Status302Found ? "" : html, context.RequestAborted);
                break;
            case "/robots.txt":
                response.StatusCode = StatusCodes.Status404NotFound;
                break;
            case "/":
                await response.WriteAsync("<a href='/1'>Cajera</a>", context.RequestAborted);
                break;
            default:
                await response.WriteAsync("<h1>Cajera</h1>", context.RequestAborted);
                break;
        }
    }

    private static PortalDefinition Portal(Uri home) => new()
    {
        Id = Some.Portal,
        Name = "Portal con modales",
        Home = home,
        Country = "MX",
        TimeZone = "America/Mexico_City",
        Fetch = new FetchRules { Pause = TimeSpan.Zero, Retries = 1, AllowLocal = true },
        Discovery = new DiscoveryRules { Kind = DiscoveryKind.Listing, Start = [home], AdLink = "a" },
        Extraction = new ExtractionRules
        {
            Fields = new Dictionary<AdField, IReadOnlyList<FieldRule>> { [AdField.Title] = [new FieldRule { Select = "h1" }] },
        },
    };
}
