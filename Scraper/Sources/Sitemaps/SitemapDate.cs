using System.Globalization;

namespace DiCoDe.Scraper.Sources.Sitemaps;

/// <summary>Reads a sitemap's lastmod (W3C date and time, as the protocol asks).</summary>
internal static class SitemapDate
{
    private static readonly string[] Moments =
    [
        "yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mm:ss",
    ];

    /// <returns>The moment; for a day, its last instant, since the page may have changed at any hour of it; <see langword="null"/> when it is neither.</returns>
    public static DateTimeOffset? Read(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new DateTimeOffset(day.ToDateTime(TimeOnly.MaxValue), TimeSpan.Zero);
        }

        return DateTimeOffset.TryParseExact(text, Moments, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;
    }
}
