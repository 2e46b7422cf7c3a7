using System.Net;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Portals;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace DiCoDe.Host.Bench;

/// <summary>The portal that harvests are timed on, on loopback, in a process of its own; and how it is read.</summary>
internal static class BenchPortal
{
    /// <summary>So many different ad pages are kept ready: the server must not be what is timed.</summary>
    private const int Different = 2_000;

    /// <summary>Serves until told to stop.</summary>
    /// <param name="ads">How many ads it publishes.</param>
    /// <param name="told">Told its address when it is ready.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task ServeAsync(int ads, Action<Uri> told, CancellationToken cancel)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, 0));
        await using var site = builder.Build();
        var pages = Enumerable.Range(1, Math.Min(ads, Different)).Select(ad => System.Text.Encoding.UTF8.GetBytes(BenchPages.Ad(ad))).ToArray();
        site.MapGet("/robots.txt", () => "User-agent: *\nAllow: /\n");
        site.MapGet("/vacantes", (int p) => Results.Content(BenchPages.Listing(p, ads), "text/html; charset=utf-8"));
        site.MapGet("/vacante/{ad:int}", (int ad) => Results.Bytes(pages[(ad - 1) % pages.Length], "text/html; charset=utf-8"));
        await site.StartAsync(cancel);
        told(new Uri(site.Urls.First()));
        await Task.Delay(Timeout.Infinite, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>How the portal is read: by its JSON-LD alone, or by selectors alone.</summary>
    public static PortalDefinition Definition(Uri home, BenchCase how) => new()
    {
        Id = new PortalId("bench"),
        Name = "Portal de medición",
        Home = home,
        Country = "MX",
        TimeZone = "America/Mexico_City",
        Permission = PermissionStatus.NotNeeded,
        IsDemo = true,
        Enabled = true,
        Fetch = new FetchRules { Pause = TimeSpan.Zero, AllowLocal = true, MaxPages = 1_000_000, PagesPerDay = 1_000_000, Concurrency = 8 },
        Discovery = new DiscoveryRules { Kind = DiscoveryKind.Listing, Start = [new Uri(home, "/vacantes?p=1")], AdLink = "a.ad", NextLink = "a.siguiente", MaxDepth = 100_000 },
        Extraction = new ExtractionRules
        {
            JsonLd = how == BenchCase.JsonLd,
            KeyPattern = @"/vacante/(\d+)$",
            Fields = how == BenchCase.JsonLd ? new Dictionary<AdField, IReadOnlyList<FieldRule>>() : Selectors(),
        },
    };

    private static Dictionary<AdField, IReadOnlyList<FieldRule>> Selectors() => new()
    {
        [AdField.Title] = [new FieldRule { Select = "h1.puesto" }],
        [AdField.Employer] = [new FieldRule { Select = "p.empresa" }],
        [AdField.Place] = [new FieldRule { Select = "p.lugar" }],
        [AdField.Country] = [new FieldRule { Value = "MX" }],
        [AdField.Posted] = [new FieldRule { Select = "p.fecha" }],
        [AdField.Pay] = [new FieldRule { Select = "p.sueldo" }],
        [AdField.Hours] = [new FieldRule { Select = "p.jornada" }],
        [AdField.Description] = [new FieldRule { Select = "div.descripcion", Html = true }],
    };
}
