using System.Runtime.CompilerServices;

using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Scraper.Fetching;

namespace DiCoDe.Scraper.Discovery;

/// <summary>Finds ad pages in sitemaps, and in the sitemaps that an index names.</summary>
internal sealed class SitemapDiscovery(DiscoveryRules rules, AdAddresses addresses, Visit visit) : IAdDiscovery
{
    public async IAsyncEnumerable<Discovered> FindAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        Queue<Uri> waiting = new(rules.Start);
        HashSet<string> seen = new(rules.Start.Select(start => start.AbsoluteUri), StringComparer.Ordinal);
        while (waiting.TryDequeue(out var sitemap))
        {
            var step = await visit.ReadAsync(sitemap, cancel);
            yield return new Discovered.Told(step);
            if (step is not HarvestStep.PageRead { Page: var page })
            {
                continue;
            }

            var file = SitemapParser.Read(page.Body);
            var ads = Absolute(file.Pages, page).Where(addresses.AreAds).ToList();
            if (Complaint(file, ads.Count) is { Length: > 0 } complaint)
            {
                yield return new Discovered.Told(new HarvestStep.NoAd(sitemap, complaint));
            }

            foreach (var ad in ads.Where(ad => seen.Add(ad.AbsoluteUri)))
            {
                yield return new Discovered.AdPage(ad, Card: null);
            }

            foreach (var further in Absolute(file.Sitemaps, page).Where(further => addresses.AreOnSite(further) && seen.Add(further.AbsoluteUri)))
            {
                waiting.Enqueue(further);
            }
        }
    }

    private static string Complaint(SitemapFile file, int ads) => file switch
    {
        { Problem.Length: > 0 } => file.Problem,
        { Sitemaps.Count: 0 } when ads == 0 => "el sitemap no tiene ningún anuncio",
        _ => "",
    };

    private static IEnumerable<Uri> Absolute(IEnumerable<string> links, Page page) => links
        .Select(link => Uri.TryCreate(page.FinalUrl, link, out var url) ? url : null)
        .OfType<Uri>();
}
