using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Scraper.Extraction;
using DiCoDe.Scraper.Extraction.Documents;

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
}
