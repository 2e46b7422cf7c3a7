using System.Runtime.CompilerServices;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Scraper.Discovery;
using DiCoDe.Scraper.Extraction;
using DiCoDe.Scraper.Extraction.Documents;
using DiCoDe.Scraper.Fetching;

namespace DiCoDe.Scraper;

/// <summary>One reading of one portal, from its first page to its last ad.</summary>
internal sealed class Harvest(PortalDefinition portal, Visit visit, AdAddresses addresses)
{
    private readonly AdExtractor _extractor = new(portal);
    private readonly HashSet<string> _ads = new(StringComparer.Ordinal);

    public async IAsyncEnumerable<HarvestStep> RunAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        var isStarted = false;
        HarvestStep.PageMissed? lastMiss = null;
        await foreach (var found in Discovery().FindAsync(cancel))
        {
            if (found is Discovered.AdPage { Url: var url, Card: var card })
            {
                await foreach (var step in ReadAdPageAsync(url, card, cancel))
                {
                    yield return step;
                }
            }
            else if (found is Discovered.Told { Step: var step } && IsNews(step))
            {
                isStarted |= step is HarvestStep.PageRead or HarvestStep.Stopped;
                if (step is HarvestStep.PageMissed missed)
                {
                    lastMiss = missed;
                }

                yield return step;
            }
        }

        if (!isStarted && lastMiss is { } miss)
        {
            yield return new HarvestStep.Stopped($"No se pudo leer ninguna página de inicio; {miss.Url}: {miss.Reason}.");
        }
    }

    private IAdDiscovery Discovery() => portal.Discovery.Kind == DiscoveryKind.Sitemap
        ? new SitemapDiscovery(portal.Discovery, addresses, visit)
        : new ListingDiscovery(portal.Discovery, _extractor, addresses, visit);

    private async IAsyncEnumerable<HarvestStep> ReadAdPageAsync(Uri url, ScrapedAd? card, [EnumeratorCancellation] CancellationToken cancel)
    {
        if (_ads.Contains(_extractor.KeyOf(url)))
        {
            yield break;
        }

        var step = await visit.ReadAsync(url, cancel);
        yield return step;
        if (step is HarvestStep.Stopped)
        {
            yield break;
        }

        var ads = step is HarvestStep.PageRead { Page: var page } ? Read(page, url, card) : [];
        if (ads.Count == 0 && step is HarvestStep.PageRead)
        {
            yield return new HarvestStep.NoAd(url, "la página no tiene JobPosting ni título de anuncio");
        }

        // What the listing says of an ad is true even when its page does not come.
        foreach (var ad in ads.Count == 0 && card is not null ? [card] : ads)
        {
            if (_ads.Add(ad.Id.Key))
            {
                yield return new HarvestStep.AdFound(ad);
            }
        }
    }

    private IReadOnlyList<ScrapedAd> Read(Page page, Uri url, ScrapedAd? card)
    {
        using var document = PageDocument.TryRead(page);
        return document is null ? [] : _extractor.ReadAdPage(document, url, card);
    }

    private bool IsNews(HarvestStep step) => step is not HarvestStep.AdFound { Ad.Id.Key: var key } || _ads.Add(key);
}
