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

    /// <summary>Parameters that tell a portal who clicked where, and nothing about the page.</summary>
    private static readonly HashSet<string> Tracking = new(StringComparer.OrdinalIgnoreCase) { "gclid", "fbclid", "msclkid", "mc_cid", "mc_eid" };

    private readonly Regex? _pattern = pattern.Length == 0 ? null : UserPattern.Parse(pattern);

    /// <summary>The address by which a page is known: without fragment and without tracking parameters.</summary>
    public static Uri Canonical(Uri url)
    {
        var query = url.Query;
        var kept = query.Length < 2
            ? query
            : query[1..].Split('&').Where(part => !IsTracking(part.Split('=', 2)[0])) is var parts && string.Join('&', parts) is { Length: > 0 } rest ? $"?{rest}" : "";
        return url.Fragment.Length == 0 && kept.Length == query.Length ? url : new Uri(url.GetLeftPart(UriPartial.Path) + kept);
    }

    public bool AreOnSite(Uri url) => site.Contains(url) && !IsTrap(url);

    public bool AreAds(Uri url) => AreOnSite(url) && (_pattern is null || UserPattern.IsMatch(_pattern, url.AbsoluteUri));

    private static bool IsTracking(string name) => name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || Tracking.Contains(name);

    private static bool IsTrap(Uri url) => url.AbsoluteUri.Length > Longest
        || url.Segments.Where(segment => segment.Length > 1).CountBy(segment => segment, StringComparer.Ordinal).Any(segment => segment.Value > MostRepeats);
}
