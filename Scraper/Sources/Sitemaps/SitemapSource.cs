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
        var named = EntriesOf(file.Pages, PageKind.Ad, entry, page).ToList();
        var ads = named.Where(found => addresses.AreAds(found.Url)).ToList();
        var sitemaps = EntriesOf(file.Sitemaps, PageKind.Sitemap, entry, page).Where(found => addresses.AreOnSite(found.Url) && IsWanted(found.Url)).ToList();
        List<FrontierEntry> all = [.. ads.Select(found => found with { AdKey = extractor.KeyOf(found.Url) }), .. sitemaps];
        var recent = all.Where(found => IsRecent(found, page)).ToList();
        return new PageFindings
        {
            Found = recent,
            NoAds = (ads.Count + sitemaps.Count > 0 ? file.Problem : Complaint(file, named, entry)) is { Length: > 0 } complaint ? [complaint] : [],
            IsPartial = recent.Count < all.Count,
        };
    }

    private bool IsWanted(Uri sitemap) => _sitemaps is null || UserPattern.IsMatch(_sitemaps, sitemap.AbsoluteUri);

    // Compared with when the page was fetched: the same page always says the same.
    private bool IsRecent(FrontierEntry found, Page page) => rules.ChangedWithin is not { } span || !(found.ChangedAt < page.FetchedAt - span);

    /// <summary>Why a sitemap leads to no ad.</summary>
    private string Complaint(SitemapFile file, List<FrontierEntry> named, FrontierEntry entry) => file switch
    {
        { Problem.Length: > 0 } => file.Problem,
        { Sitemaps.Count: > 0 } when named.Count == 0 => $"el índice nombra {file.Sitemaps.Count} sitemaps, y ninguno se lee: están fuera del portal o no cumplen sitemap_address",
        _ when named.Count > 0 => $"el sitemap nombra {named.Count} direcciones, y ninguna es de un anuncio: {Rejections.Of([.. named.Select(found => found.Url)], addresses)}",
        _ when entry.Url.AbsolutePath.EndsWith("/robots.txt", StringComparison.OrdinalIgnoreCase) => "robots.txt no tiene ninguna línea «Sitemap:»: escriba en start la dirección del sitemap, o lea la lista",
        _ => "el sitemap no tiene ninguna dirección",
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
