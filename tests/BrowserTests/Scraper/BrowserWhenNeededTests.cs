using System.Diagnostics;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Tests.Support;

using Microsoft.AspNetCore.Http;

namespace DiCoDe.BrowserTests.Scraper;

/// <summary>A portal in mode auto: by HTTP where that tells everything, through Chromium where a script brings the ad.</summary>
[TestFixture]
[Category("Browser")]
public class BrowserWhenNeededTests
{
    private const string Script = "<script src='/dibuja.js'></script>";

    [Test]
    public async Task Only_pages_that_lack_something_are_drawn_and_the_better_reading_counts()
    {
        await using var site = await StartAsync(ads: 6, isDrawn: ad => ad % 2 == 0);

        var steps = await Harvesting.StepsOfAsync(Portal(site.Home), InstalledBrowser.Path());

        Assert.That(steps.Ads().Select(ad => ad[AdField.Title]), Is.EqualTo(Enumerable.Range(0, 6).Select(ad => $"Soldador {ad}")));
        Assert.That(steps.Ads().Select(ad => ad[AdField.Description]), Has.All.Not.Empty);
        Assert.That(steps.Pages().Where(page => page.IsDrawn).Select(page => page.Url.AbsolutePath), Is.EqualTo(new[] { "/ad/0", "/ad/2", "/ad/4" }));
    }

    [Test]
    public async Task Thirty_drawn_pages_leave_no_browser_behind()
    {
        var before = Chromiums();
        await using var site = await StartAsync(ads: 30, isDrawn: _ => true);

        var steps = await Harvesting.StepsOfAsync(Portal(site.Home), InstalledBrowser.Path());

        Assert.That(steps.Pages().Count(page => page.IsDrawn), Is.EqualTo(30));
        Assert.That(() => Chromiums().Except(before), Is.Empty.After(5_000, 100));
    }

    [Test]
    public async Task A_browser_that_dies_is_started_again_and_no_page_is_lost()
    {
        var before = Chromiums();
        var isKilled = false;
        await using var site = await StartAsync(ads: 5, isDrawn: _ => true, onScript: () =>
        {
            if (!isKilled)
            {
                isKilled = true;
                foreach (var process in Chromiums().Except(before))
                {
                    KillOwn(process);
                }
            }
        });

        var steps = await Harvesting.StepsOfAsync(Portal(site.Home), InstalledBrowser.Path());

        Assert.That(isKilled);
        Assert.That(steps.Ads(), Has.Count.EqualTo(5));
        Assert.That(steps.Missed(), Is.Empty);
        Assert.That(steps[^1], Is.InstanceOf<HarvestStep.ListingsComplete>());
    }

    [Test]
    public async Task Several_pages_in_flight_are_drawn_one_after_the_other()
    {
        await using var site = await StartAsync(ads: 8, isDrawn: _ => true);
        var portal = Portal(site.Home);

        var steps = await Harvesting.StepsOfAsync(portal with { Fetch = portal.Fetch with { Concurrency = 4 } }, InstalledBrowser.Path());

        Assert.That(steps.Ads().Select(ad => ad.Id.Key), Is.EquivalentTo(Enumerable.Range(0, 8).Select(ad => $"{ad}")));
    }

    [Test]
    public async Task Without_a_browser_the_harvest_goes_on_and_says_once_what_is_missing()
    {
        await using var site = await StartAsync(ads: 3, isDrawn: ad => ad > 0);

        var steps = await Harvesting.StepsOfAsync(Portal(site.Home), chromium: "/no/chromium/here");

        Assert.That(steps.Ads().Select(ad => ad.Id.Key), Is.EqualTo(new[] { "0" }));
        Assert.That(steps.Visits().SelectMany(visit => visit.NoAds).Count(reason => reason.Contains("No se encontró Chromium", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(steps.OfType<HarvestStep.Stopped>(), Is.Empty);
    }

    [Test]
    public async Task A_page_being_drawn_gets_nothing_from_third_parties_or_private_networks()
    {
        var reached = false;
        await using var elsewhere = await LocalSite.StartAsync((_, _) =>
        {
            reached = true;
            return Task.CompletedTask;
        });
        await using var site = await LocalSite.StartAsync(new Dictionary<string, string>
        {
            ["/"] = $"""
                <script>
                  Promise.allSettled(['{elsewhere.Home}a', 'http://[::1]:{elsewhere.Home.Port}/b', '/lejos'].map(url => fetch(url))).then(all =>
                    document.body.innerHTML = '<a href="/ad/1">' + all.filter(one => one.status === 'fulfilled').length + '</a>');
                </script><img src='{elsewhere.Home}c'><script src='{elsewhere.Home}d'></script>
                """,
            ["/ad/1"] = "<h1>Soldador</h1><p>Suelda.</p>",
        });

        var steps = await Harvesting.StepsOfAsync(Portal(site.Home), InstalledBrowser.Path());

        Assert.That(reached, Is.False);
        Assert.That(steps.Ads(), Has.Count.EqualTo(1));
    }

    private static PortalDefinition Portal(Uri home) => new()
    {
        Id = Some.Portal,
        Name = "Portal a medias",
        Home = home,
        Country = "MX",
        TimeZone = "America/Mexico_City",
        Fetch = new FetchRules { Mode = FetchMode.Auto, Pause = TimeSpan.Zero, Retries = 0, AllowLocal = true },
        Discovery = new DiscoveryRules { Kind = DiscoveryKind.Listing, Start = [home], AdLink = "a" },
        Extraction = new ExtractionRules
        {
            KeyPattern = @"/ad/(\d+)",
            Fields = new Dictionary<AdField, IReadOnlyList<FieldRule>>
            {
                [AdField.Title] = [new FieldRule { Select = "h1" }],
                [AdField.Description] = [new FieldRule { Select = "p" }],
            },
        },
    };

    private static Task<LocalSite> StartAsync(int ads, Func<int, bool> isDrawn, Action? onScript = null) => LocalSite.StartAsync(async (context, _) =>
    {
        var path = context.Request.Path.Value ?? "";
        context.Response.ContentType = "text/html; charset=utf-8";
        switch (path)
        {
            case "/":
                await context.Response.WriteAsync(string.Concat(Enumerable.Range(0, ads).Select(ad => $"<a href='/ad/{ad}'>{ad}</a>")) + Script, context.RequestAborted);
                break;
            case "/dibuja.js":
                onScript?.Invoke();
                context.Response.ContentType = "text/javascript";
                await context.Response.WriteAsync("const at = location.pathname.split('/')[2]; document.querySelector('#ad').innerHTML = `<h1>Soldador ${at}</h1><p>Suelda.</p>`;", context.RequestAborted);
                break;
            case ['/', 'a', 'd', '/', .. var ad]:
                await context.Response.WriteAsync(isDrawn(int.Parse(ad, System.Globalization.CultureInfo.InvariantCulture)) ? $"<div id=ad></div>{Script}" : $"<h1>Soldador {ad}</h1><p>Suelda.</p>{Script}", context.RequestAborted);
                break;
            default:
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                break;
        }
    });

    /// <summary>The browsers that this process started, and their own processes.</summary>
    private static HashSet<int> Chromiums()
    {
        var parents = new Dictionary<int, (int Parent, string Name)>();
        foreach (var process in Process.GetProcesses())
        {
            using (process)
            {
                if (ParentOf(process.Id) is { } parent)
                {
                    parents[process.Id] = parent;
                }
            }
        }

        return [.. parents.Where(process => process.Value.Name.Contains("chrom", StringComparison.Ordinal) && IsOurs(process.Key)).Select(process => process.Key)];

        bool IsOurs(int id)
        {
            for (var hop = 0; hop < 20 && parents.TryGetValue(id, out var process); hop++)
            {
                id = process.Parent;
                if (id == Environment.ProcessId)
                {
                    return true;
                }
            }

            return false;
        }
    }

    private static (int Parent, string Name)? ParentOf(int id)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{id}/stat");
            var (open, close) = (stat.IndexOf('(', StringComparison.Ordinal), stat.LastIndexOf(')'));
            var rest = stat[(close + 2)..].Split(' ');
            return rest[0] == "Z" ? null : (int.Parse(rest[1], System.Globalization.CultureInfo.InvariantCulture), stat[(open + 1)..close]);
        }
        catch (IOException)
        {
            return null; // it has ended
        }
    }

    private static void KillOwn(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            process.Kill();
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException)
        {
            // It died with its parent.
        }
    }
}
