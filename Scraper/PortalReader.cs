using System.Runtime.CompilerServices;

using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Scraper.Definitions;
using DiCoDe.Scraper.Discovery;
using DiCoDe.Scraper.Fetching;

namespace DiCoDe.Scraper;

/// <summary>Reads one portal by its definition: finds its ads, fetches their pages with manners, and gives each ad once.</summary>
internal sealed class PortalReader(FetcherFactory fetchers) : IPortalReader
{
    public async IAsyncEnumerable<HarvestStep> ReadAsync(PortalDefinition portal, [EnumeratorCancellation] CancellationToken cancel)
    {
        if (Refusal(portal) is { Length: > 0 } refusal)
        {
            yield return new HarvestStep.Stopped(refusal);
            yield break;
        }

        var site = new SiteScope([portal.Home, .. portal.Discovery.Start]);
        await using var fetcher = fetchers.Open(portal, site);
        var harvest = new Harvest(portal, new Visit(fetcher, portal.Fetch.MaxPages), new AdAddresses(site, portal.Discovery.AdAddress));
        await foreach (var step in harvest.RunAsync(cancel))
        {
            yield return step;
            if (step is HarvestStep.Stopped)
            {
                yield break;
            }
        }
    }

    private string Refusal(PortalDefinition portal) => PortalDefinitionCheck.ProblemsOf(portal) switch
    {
        _ when portal.Permission == PermissionStatus.Denied => "El portal negó su permiso: no se lee (permission: denied).",
        [var first, ..] => $"La definición del portal tiene un error en {first.Field}: {first.Problem}",
        _ => fetchers.IsAbleToDraw(portal) ? "" : ChromiumFinder.Remedy,
    };
}
