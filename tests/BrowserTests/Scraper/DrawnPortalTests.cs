using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Scraper;
using DiCoDe.Tests.Support;

using Microsoft.AspNetCore.Http;

namespace DiCoDe.BrowserTests.Scraper;

/// <summary>A portal whose pages a script draws from a JSON endpoint, read through a real Chromium.</summary>
[TestFixture]
[Category("Browser")]
public class DrawnPortalTests
{
    private const string Listing = """
        <!doctype html><html lang="es"><head><meta charset="iso-8859-1"><link rel="icon" href="/favicon.ico"><title>Vacantes</title></head>
        <body><img src="/logo.png"><img src="http://elsewhere.example/pixel.gif"><iframe src="/publicidad"></iframe><div id="app"></div>
        <script>
          const page = Number(new URLSearchParams(location.search).get('p') ?? 1);
          fetch('/privado/seguimiento').catch(() => {});
          fetch('/api/vacantes?p=' + page).then(answer => answer.json()).then(ads => setTimeout(() => {
            document.querySelector('#app').innerHTML = ads
              .map(ad => `<article><a href="/vacante/${ad.id}"><h2>${ad.puesto}</h2></a><p class="zona">${ad.zona}</p></article>`).join('')
              + (page < 3 ? `<a class="next" href="?p=${page + 1}">Siguiente</a>` : '');
            document.body.classList.add('lista');
          }, 20));
        </script></body></html>
        """;

    [Test]
    public async Task Ads_that_a_script_draws_are_found_on_every_page()
    {
        await using var site = await LocalSite.StartAsync(AnswerAsync);

        var steps = await Harvesting.StepsOfAsync(Portal(site.Home), InstalledBrowser.Path());

        Assert.That(steps.Ads().Select(ad => ad.Id.Key), Is.EqualTo(new[] { "11", "12", "21", "22", "31", "32" }));
        Assert.That(steps.Ads()[0][AdField.Title], Is.EqualTo("Diseñador 11"));
        Assert.That(steps.Pages().Select(page => page.ContentType), Is.All.EqualTo("text/html; charset=utf-8"));
        Assert.That(steps.OfType<HarvestStep.Stopped>(), Is.Empty);
    }

    [Test]
    public async Task Nothing_is_asked_for_but_what_draws_the_ads()
    {
        await using var site = await LocalSite.StartAsync(AnswerAsync);

        await Harvesting.StepsOfAsync(Portal(site.Home) with { Discovery = new() { Kind = DiscoveryKind.Listing, Start = [new Uri(site.Home, "lista")] } }, InstalledBrowser.Path());

        Assert.That(site.Asked, Is.EqualTo(new[] { "/robots.txt", "/lista", "/api/vacantes?p=1" }));
    }

    [Test]
    public async Task A_page_that_never_draws_its_ads_is_missed_and_says_why()
    {
        await using var site = await LocalSite.StartAsync(new Dictionary<string, string> { ["/lista"] = "<p>Espere…</p>" });
        var portal = Portal(site.Home);

        var steps = await Harvesting.StepsOfAsync(portal with { Fetch = portal.Fetch with { Timeout = TimeSpan.FromSeconds(1), Retries = 0 } }, InstalledBrowser.Path());

        Assert.That(steps.Missed().Single().Reason, Is.EqualTo("«body.lista» no apareció en 1 s"));
    }

    [Test]
    public async Task What_is_gone_or_elsewhere_is_told_as_by_plain_http()
    {
        await using var site = await LocalSite.StartAsync((context, _) =>
        {
            context.Response.StatusCode = context.Request.Path == "/lista" ? StatusCodes.Status302Found : StatusCodes.Status404NotFound;
            context.Response.Headers.Location = "http://169.254.169.254/secretos";
            return Task.CompletedTask;
        });

        var steps = await Harvesting.StepsOfAsync(Portal(site.Home), InstalledBrowser.Path());

        Assert.That(steps.Missed().Single().Reason, Is.EqualTo("redirige fuera del portal, a 169.254.169.254"));
    }

    [Test]
    public async Task Without_a_Chromium_the_harvest_says_how_to_get_one()
    {
        var steps = await Harvesting.StepsOfAsync(Portal(new Uri("http://127.0.0.1:1/")), chromium: "/no/chromium/here");

        Assert.That(steps.Single(), Is.EqualTo(new HarvestStep.Stopped(ChromiumFinder.Remedy)));
    }

    private static PortalDefinition Portal(Uri home) => new()
    {
        Id = Some.Portal,
        Name = "Portal dibujado",
        Home = home,
        Country = "MX",
        TimeZone = "America/Mexico_City",
        Fetch = new FetchRules { Mode = FetchMode.Browser, Pause = TimeSpan.Zero, AllowLocal = true, WaitFor = "body.lista" },
        Discovery = new DiscoveryRules { Kind = DiscoveryKind.Listing, Start = [new Uri(home, "lista")], NextLink = "a.next" },
        Extraction = new ExtractionRules
        {
            Card = "article",
            KeyPattern = @"/vacante/(\d+)",
            Fields = new Dictionary<AdField, IReadOnlyList<FieldRule>>
            {
                [AdField.Url] = [new FieldRule { Select = "a", Attribute = "href" }],
                [AdField.Title] = [new FieldRule { Select = "h2" }],
                [AdField.Place] = [new FieldRule { Select = ".zona" }],
            },
        },
    };

    private static async Task AnswerAsync(HttpContext context, LocalSite site)
    {
        var response = context.Response;
        switch (context.Request.Path.Value)
        {
            case "/robots.txt":
                await response.WriteAsync("User-agent: *\nDisallow: /privado/", context.RequestAborted);
                break;
            case "/lista":
                response.ContentType = "text/html; charset=utf-8";
                await response.WriteAsync(Listing, context.RequestAborted);
                break;
            case "/api/vacantes":
                var page = context.Request.Query["p"];
                await response.WriteAsJsonAsync(new[] { Ad($"{page}1"), Ad($"{page}2") }, context.RequestAborted);
                break;
            default:
                response.StatusCode = StatusCodes.Status404NotFound;
                break;
        }
    }

    private static object Ad(string id) => new { id, puesto = $"Diseñador {id}", zona = "Zona Río" };
}
