using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Scraper;

using Microsoft.Extensions.DependencyInjection;

namespace DiCoDe.Tests.Support;

/// <summary>Reads portals through the public face of the scraper.</summary>
internal static class Harvesting
{
    public const string UserAgent = "DiCoDe-Prueba/1.0 (+mailto:prueba@example.org)";

    public static async Task<IReadOnlyList<HarvestStep>> StepsOfAsync(PortalDefinition portal, string chromium = "")
    {
        await using var services = new ServiceCollection()
            .AddScraper(new ScraperOptions { UserAgent = UserAgent, ChromiumPath = chromium })
            .BuildServiceProvider();
        return await services.GetRequiredService<IPortalReader>().ReadAsync(portal, HarvestPlan.Fresh, CancellationToken.None).ToListAsync();
    }

    public static IReadOnlyList<PageVisit> Visits(this IEnumerable<HarvestStep> steps) => [.. steps.OfType<HarvestStep.Visited>().Select(step => step.Visit)];

    public static IReadOnlyList<ScrapedAd> Ads(this IEnumerable<HarvestStep> steps) => [.. steps.Visits().SelectMany(visit => visit.Ads)];

    public static IReadOnlyList<Page> Pages(this IEnumerable<HarvestStep> steps) => [.. steps.Visits().Where(visit => visit.End == PageEnd.Read).Select(visit => visit.Page!)];

    /// <summary>The visits whose page did not come.</summary>
    public static IReadOnlyList<PageVisit> Missed(this IEnumerable<HarvestStep> steps) => [.. steps.Visits().Where(visit => visit.Reason.Length > 0)];

    /// <summary>What happened, in one word a step.</summary>
    public static IReadOnlyList<string> Kinds(this IEnumerable<HarvestStep> steps) =>
        [.. steps.Select(step => step is HarvestStep.Visited { Visit: var visit } ? $"{visit.End}{(visit.NoAds.Count > 0 ? ", no ad" : "")}" : step.GetType().Name)];

    /// <summary>The definition with its hosts replaced by another site's, for portals that are played on loopback.</summary>
    public static PortalDefinition At(this PortalDefinition portal, Uri site) => portal with
    {
        Home = Moved(portal.Home, site),
        Fetch = portal.Fetch with { Pause = TimeSpan.Zero, AllowLocal = true },
        Discovery = portal.Discovery with { Start = [.. portal.Discovery.Start.Select(start => Moved(start, site))] },
    };

    private static Uri Moved(Uri url, Uri site) => new(site, url.PathAndQuery);
}
