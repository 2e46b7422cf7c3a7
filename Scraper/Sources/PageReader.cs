using System.Diagnostics;

using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Scraper.Extraction;

namespace DiCoDe.Scraper.Sources;

/// <summary>Reads the pages of one portal, each by its kind.</summary>
internal sealed class PageReader : IPageSource
{
    private readonly ListingSource _listings;
    private readonly SitemapSource _sitemaps;
    private readonly AdPageSource _ads;

    public PageReader(PortalDefinition portal, AdAddresses addresses)
    {
        var extractor = new AdExtractor(portal);
        _listings = new ListingSource(portal.Discovery, extractor, addresses);
        _sitemaps = new SitemapSource(extractor, addresses);
        _ads = new AdPageSource(extractor);
    }

    public PageFindings Read(FrontierEntry entry, Page page) => entry.Kind switch
    {
        PageKind.Listing => _listings.Read(entry, page),
        PageKind.Sitemap => _sitemaps.Read(entry, page),
        PageKind.Ad => _ads.Read(entry, page),
        _ => throw new UnreachableException(),
    };
}
