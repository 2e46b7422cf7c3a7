using System.Text.RegularExpressions;

using DiCoDe.Scraper.Extraction;
using DiCoDe.Scraper.Fetching;

namespace DiCoDe.Scraper.Discovery;

/// <summary>Which addresses of a portal are ads: those on its site that fit its pattern.</summary>
internal sealed class AdAddresses(SiteScope site, string pattern)
{
    private readonly Regex? _pattern = pattern.Length == 0 ? null : UserPattern.Parse(pattern);

    public bool AreOnSite(Uri url) => site.Contains(url);

    public bool AreAds(Uri url) => site.Contains(url) && (_pattern is null || UserPattern.IsMatch(_pattern, url.AbsoluteUri));
}
