using DiCoDe.Domain.Harvesting;

namespace DiCoDe.Storage.Warc;

/// <summary>How a page's kind is written in the archive; files are read for years, so that the names never change.</summary>
internal static class KindNames
{
    public static string Of(PageKind kind) => kind switch
    {
        PageKind.Ad => "ad",
        PageKind.Listing => "listing",
        PageKind.Sitemap => "sitemap",
        PageKind.Feed => "feed",
        PageKind.Json => "json",
        _ => "",
    };

    /// <returns>The kind, or <see langword="null"/> for a file that does not say or says what we do not know.</returns>
    public static PageKind? Parse(string name) => name switch
    {
        "ad" => PageKind.Ad,
        "listing" => PageKind.Listing,
        "sitemap" => PageKind.Sitemap,
        "feed" => PageKind.Feed,
        "json" => PageKind.Json,
        _ => null,
    };
}
