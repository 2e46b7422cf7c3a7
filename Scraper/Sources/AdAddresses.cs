using System.Text.RegularExpressions;

using DiCoDe.Scraper.Extraction;
using DiCoDe.Scraper.Fetching;

namespace DiCoDe.Scraper.Sources;

/// <summary>Which addresses of a portal are ads: those on its site that fit its pattern.</summary>
internal sealed class AdAddresses(SiteScope site, string pattern)
{
    /// <summary>No honest address is longer.</summary>
    private const int Longest = 2_000;

    /// <summary>A segment that comes back so often is a trap: a relative link that leads ever deeper into itself.</summary>
    private const int MostRepeats = 3;

    private readonly Regex? _pattern = pattern.Length == 0 ? null : UserPattern.Parse(pattern);

    public bool AreOnSite(Uri url) => site.Contains(url) && !IsTrap(url);

    public bool AreAds(Uri url) => AreOnSite(url) && (_pattern is null || UserPattern.IsMatch(_pattern, url.AbsoluteUri));

    private static bool IsTrap(Uri url) => url.AbsoluteUri.Length > Longest
        || url.Segments.Where(segment => segment.Length > 1).CountBy(segment => segment, StringComparer.Ordinal).Any(segment => segment.Value > MostRepeats);
}
