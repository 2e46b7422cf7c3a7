using DiCoDe.Domain.Ads;
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
        return document is null ? new PageFindings { NoAds = ["no es una página de texto"] } : Read(entry, document);
    }

    /// <summary>The same of a page of HTML.</summary>
    public PageFindings Read(FrontierEntry entry, PageDocument document)
    {
        var ads = extractor.ReadAdPage(document, entry.Url, entry.Card);
        return new PageFindings
        {
            Ads = ads,
            NoAds = ads.Count > 0 ? [] : ["la página no tiene JobPosting ni título de anuncio"],
            IsClosed = extractor.IsClosed(document, ads is [var only] ? only[AdField.Description] : ""),
        };
    }
}
