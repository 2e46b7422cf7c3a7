using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Scraper.Extraction;
using DiCoDe.Scraper.Extraction.Documents;
using DiCoDe.Scraper.Harvesting;

namespace DiCoDe.Scraper;

/// <summary>Reads one page that somebody has at hand, with a portal's rules or without any.</summary>
public static class PageExtraction
{
    /// <summary>The ads of the page: those of a listing when it shows several, else the one that it is about.</summary>
    /// <param name="page">The page.</param>
    /// <param name="portal">The portal by whose rules it is read; <see langword="null"/> reads only what the page declares itself.</param>
    /// <returns>Nothing when it holds no ad.</returns>
    public static IReadOnlyList<ScrapedAd> Read(Page page, PortalDefinition? portal)
    {
        if (portal is not null && Listed(page, portal) is { Count: > 0 } listed)
        {
            return listed;
        }

        using var document = PageDocument.TryRead(page);
        if (document is null)
        {
            return [];
        }

        var extractor = portal is null ? AdExtractor.ForAnyPage(new PortalId("pagina")) : new AdExtractor(portal);
        var shown = extractor.ReadListing(document).OfType<FoundAd>().Select(found => found.Ad).ToList();
        if (shown.Count > 1)
        {
            return shown;
        }

        var own = extractor.ReadAdPage(document, page.FinalUrl, card: null);
        return own.Count > 0 ? own : shown;
    }

    /// <summary>The ads of a portal's own list, where it is no page of HTML: the answer of its interface, or its feed.</summary>
    private static IReadOnlyList<ScrapedAd> Listed(Page page, PortalDefinition portal)
    {
        if (portal.Discovery.Kind is not (DiscoveryKind.Json or DiscoveryKind.Feed))
        {
            return [];
        }

        var pages = PortalReader.PagesOf(portal, PortalReader.SiteOf(portal));
        var list = pages.Read(new FrontierEntry(page.FinalUrl, StartPages.KindOf(portal.Discovery.Kind)), page);
        IReadOnlyList<ScrapedAd> ads = [.. list.Ads, .. list.Found.Select(found => found.Card).OfType<ScrapedAd>()];
        return ads.Count > 0 ? ads : pages.Read(new FrontierEntry(page.FinalUrl, PageKind.Ad), page).Ads;
    }
}
