using System.Diagnostics;

using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Scraper.Extraction;
using DiCoDe.Scraper.Sources.Feeds;
using DiCoDe.Scraper.Sources.Json;
using DiCoDe.Scraper.Sources.Listings;
using DiCoDe.Scraper.Sources.Sitemaps;

namespace DiCoDe.Scraper.Sources;

/// <summary>Reads the pages of one portal, each by its kind.</summary>
internal sealed class PageReader : IPageSource
{
    private readonly int _maxDepth;
    private readonly ListingSource _listings;
    private readonly SitemapSource _sitemaps;
    private readonly FeedSource _feeds;
    private readonly JsonSource? _json;
    private readonly JsonDetailSource? _details;
    private readonly AdPageSource _ads;

    public PageReader(PortalDefinition portal, AdAddresses addresses)
    {
        var extractor = new AdExtractor(portal);
        _maxDepth = portal.Discovery.MaxDepth;
        _listings = new ListingSource(portal.Discovery, extractor, addresses);
        _sitemaps = new SitemapSource(portal.Discovery, extractor, addresses);
        _feeds = new FeedSource(portal, addresses);
        _json = portal.Discovery.Json is null ? null : new JsonSource(portal, addresses);
        _ads = new AdPageSource(extractor);
        _details = portal.Discovery.Json?.Detail is { } detail ? new JsonDetailSource(portal, detail, _ads) : null;
    }

    public PageFindings Read(FrontierEntry entry, Page page)
    {
        var findings = SourceOf(entry, page).Read(entry, page);
        var near = findings.Found.Where(next => next.Depth <= _maxDepth).ToList();
        return near.Count == findings.Found.Count ? findings : findings with { Found = near, IsPartial = true };
    }

    private IPageSource SourceOf(FrontierEntry entry, Page page) => entry.Kind switch
    {
        PageKind.Listing => _listings,
        PageKind.Sitemap => _sitemaps,
        PageKind.Feed => _feeds,
        PageKind.Json when _json is not null => _json,
        PageKind.Ad when _details is not null && _details.IsMeant(page) => _details,
        PageKind.Ad or PageKind.Json => _ads,
        _ => throw new UnreachableException(),
    };
}
