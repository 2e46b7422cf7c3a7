using System.Text.RegularExpressions;

using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Scraper.Extraction;

namespace DiCoDe.Scraper.Sources.Sitemaps;

/// <summary>Reads sitemaps: the ad pages, and the further sitemaps that an index names.</summary>
internal sealed class SitemapSource(DiscoveryRules rules, AdExtractor extractor, AdAddresses addresses) : IPageSource
{
    private readonly Regex? _sitemaps = rules.SitemapAddress.Length == 0 ? null : UserPattern.Parse(rules.SitemapAddress);

    public PageFindings Read(FrontierEntry entry, Page page)
    {
        var file = SitemapParser.Read(page.Body);
        var ads = EntriesOf(file.Pages, PageKind.Ad, entry, page).Where(found => addresses.AreAds(found.Url)).ToList();
        var sitemaps = EntriesOf(file.Sitemaps, PageKind.Sitemap, entry, page).Where(found => addresses.AreOnSite(found.Url) && IsWanted(found.Url)).ToList();
        List<FrontierEntry> all = [.. ads.Select(found => found with { AdKey = extractor.KeyOf(found.Url) }), .. sitemaps];
        var recent = all.Where(found => IsRecent(found, page)).ToList();
        return new PageFindings
        {
            Found = recent,
            NoAds = Complaint(file, ads.Count) is { Length: > 0 } complaint ? [complaint] : [],
            IsPartial = recent.Count < all.Count,
        };
    }

    private bool IsWanted(Uri sitemap) => _sitemaps is null || UserPattern.IsMatch(_sitemaps, sitemap.AbsoluteUri);

    // Compared with when the page was fetched: the same page always says the same.
    private bool IsRecent(FrontierEntry found, Page page) => rules.ChangedWithin is not { } span || !(found.ChangedAt < page.FetchedAt - span);

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
                yield return new FrontierEntry(CanonicalAddress.Of(url), kind)
                {
                    Depth = kind == from.Kind ? from.Depth + 1 : 0,
                    ChangedAt = changedAt,
                    ListedIn = from.Url,
                };
            }
        }
    }
}
