using System.Runtime.CompilerServices;

using DiCoDe.Domain;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Scraper.Definitions;
using DiCoDe.Scraper.Fetching;
using DiCoDe.Scraper.Harvesting;
using DiCoDe.Scraper.Sources;

namespace DiCoDe.Scraper;

/// <summary>Reads one portal by its definition: finds its ads, fetches their pages with manners, and gives each ad once.</summary>
internal sealed class PortalReader(FetcherFactory fetchers, TimeProvider clock) : IPortalReader
{
    public async IAsyncEnumerable<HarvestStep> ReadAsync(PortalDefinition portal, HarvestPlan plan, [EnumeratorCancellation] CancellationToken cancel)
    {
        if (Refusal(portal, plan) is { Length: > 0 } refusal)
        {
            yield return new HarvestStep.Stopped(refusal);
            yield break;
        }

        var site = SiteOf(portal);
        var pages = PagesOf(portal, site);
        await using var fetcher = plan.Pages is null ? fetchers.Open(portal, site) : fetchers.OpenArchive(plan.Pages);
        await foreach (var step in new Harvest(portal, plan, fetcher, pages, clock).RunAsync(cancel))
        {
            yield return step;
        }
    }

    public IPageReading Prepare(PortalDefinition portal) => PortalDefinitionCheck.ProblemsOf(portal) is [var first, ..]
        ? throw new InputException(portal.Id.Value, $"La definición del portal tiene un error en {first.Field}: {first.Problem}", "dicode portals check dice dónde está.")
        : new KeptPages(PagesOf(portal, SiteOf(portal)));

    internal static SiteScope SiteOf(PortalDefinition portal) => new([portal.Home, .. portal.Discovery.Start, .. portal.Discovery.Hosts.Select(host => new Uri($"https://{host}/"))]);

    internal static PageReader PagesOf(PortalDefinition portal, SiteScope site) => new(portal, new AdAddresses(site, portal.Discovery.AdAddress));

    private string Refusal(PortalDefinition portal, HarvestPlan plan) => PortalDefinitionCheck.ProblemsOf(portal) switch
    {
        [var first, ..] => $"La definición del portal tiene un error en {first.Field}: {first.Problem}",
        _ when plan.Pages is not null => "",
        _ when portal.Permission == PermissionStatus.Denied => "El portal negó su permiso: no se lee (permission: denied).",
        _ => fetchers.IsAbleToDraw(portal) ? "" : ChromiumFinder.Remedy,
    };
}
