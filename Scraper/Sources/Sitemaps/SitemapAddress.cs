namespace DiCoDe.Scraper.Sources.Sitemaps;

/// <summary>One entry of a sitemap.</summary>
/// <param name="Address">The address as written.</param>
/// <param name="ChangedAt">Its lastmod; <see langword="null"/> when it states none that can be read.</param>
internal readonly record struct SitemapAddress(string Address, DateTimeOffset? ChangedAt);
