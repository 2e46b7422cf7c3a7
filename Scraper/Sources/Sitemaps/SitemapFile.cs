namespace DiCoDe.Scraper.Sources.Sitemaps;

/// <summary>What a sitemap says.</summary>
/// <param name="Pages">The addresses of pages.</param>
/// <param name="Sitemaps">The addresses of further sitemaps, when it is an index.</param>
/// <param name="Problem">Where reading ended before the end, or "".</param>
internal sealed record SitemapFile(IReadOnlyList<SitemapAddress> Pages, IReadOnlyList<SitemapAddress> Sitemaps, string Problem);
