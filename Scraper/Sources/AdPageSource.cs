using DiCoDe.Domain.Harvesting;
using DiCoDe.Scraper.Extraction;
using DiCoDe.Scraper.Extraction.Documents;

namespace DiCoDe.Scraper.Sources;

/// <summary>Reads the pages of single ads.</summary>
internal sealed class AdPageSource(AdExtractor extractor) : IPageSource
{
    public PageFindings Read(FrontierEntry entry, Page page)
    {
        using var document = PageDocument.TryRead(page);
        var ads = document is null ? [] : extractor.ReadAdPage(document, entry.Url, entry.Card);
        return ads.Count > 0
            ? new PageFindings { Ads = ads }
            : new PageFindings { NoAds = ["la página no tiene JobPosting ni título de anuncio"] };
    }
}
