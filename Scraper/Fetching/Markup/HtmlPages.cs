using DiCoDe.Domain.Harvesting;

namespace DiCoDe.Scraper.Fetching.Markup;

/// <summary>Whether a page is one.</summary>
internal static class HtmlPages
{
    /// <summary>Whether the page calls itself HTML, or nothing at all.</summary>
    public static bool IsHtml(this Page page) => page.ContentType.Length == 0 || page.ContentType.Contains("html", StringComparison.OrdinalIgnoreCase);
}
