using DiCoDe.Domain.Harvesting;
using DiCoDe.Scraper.Extraction;

namespace DiCoDe.Scraper.Sources;

/// <summary>Reads sitemaps: the ad pages, and the further sitemaps that an index names.</summary>
internal sealed class SitemapSource(AdExtractor extractor, AdAddresses addresses) : IPageSource
{
    public PageFindings Read(FrontierEntry entry, Page page)
    {
        var file = SitemapParser.Read(page.Body);
        var ads = EntriesOf(file.Pages, PageKind.Ad, entry, page).Where(found => addresses.AreAds(found.Url))
            .Select(found => found with { AdKey = extractor.KeyOf(found.Url) })
            .ToList();
        var sitemaps = EntriesOf(file.Sitemaps, PageKind.Sitemap, entry, page).Where(found => addresses.AreOnSite(found.Url));
        return new PageFindings { Found = [.. ads, .. sitemaps], NoAds = Complaint(file, ads.Count) is { Length: > 0 } complaint ? [complaint] : [] };
    }

    private static string Complaint(SitemapFile file, int ads) => file switch
    {
        { Problem.Length: > 0 } => file.Problem,
        { Sitemaps.Count: 0 } when ads == 0 => "el sitemap no tiene ningún anuncio",
        _ => "",
    };

    private static IEnumerable<FrontierEntry> EntriesOf(IEnumerable<SitemapAddress> found, PageKind kind, FrontierEntry from, Page page)
    {
        foreach (var (address, changedAt) in found)
        {
            if (Uri.TryCreate(page.FinalUrl, address, out var url))
            {
                yield return new FrontierEntry(AdAddresses.Canonical(url), kind)
                {
                    Depth = kind == from.Kind ? from.Depth + 1 : 0,
                    ChangedAt = changedAt,
                    ListedIn = from.Url,
                };
            }
        }
    }
}
