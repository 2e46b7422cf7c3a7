namespace DiCoDe.Scraper.Sources;

/// <summary>Why addresses that were found are none of ads.</summary>
internal static class Rejections
{
    /// <summary>"3 están fuera del portal (home, start y hosts) y 7 no cumplen ad_address".</summary>
    public static string Of(IReadOnlyCollection<Uri> found, AdAddresses addresses)
    {
        var off = found.Count(url => !addresses.AreOnSite(url));
        var unfit = found.Count(url => addresses.AreOnSite(url) && !addresses.AreAds(url));
        return string.Join(" y ", new[]
        {
            off == 0 ? "" : $"{off} {(off == 1 ? "está" : "están")} fuera del portal (home, start y hosts)",
            unfit == 0 ? "" : $"{unfit} no {(unfit == 1 ? "cumple" : "cumplen")} ad_address",
        }.Where(part => part.Length > 0));
    }
}
