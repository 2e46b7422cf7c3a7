using System.Text;

using DiCoDe.Domain.Harvesting;
using DiCoDe.Scraper.Sources.Json;
using DiCoDe.Scraper.Sources.Json.Paths;

namespace DiCoDe.Scraper.Sources.Listings;

/// <summary>Takes out the HTML that a "load more" answer carries inside JSON.</summary>
internal sealed class WrappedHtml(string path)
{
    private readonly JsonPath _path = JsonPath.Parse(path);

    /// <summary>The page with the HTML as its body; <see langword="null"/> when it is no JSON, as the first page of a listing.</summary>
    public Page? Unwrap(Page page)
    {
        if (!JsonPage.IsMeant(page))
        {
            return null;
        }

        using var document = JsonPage.Read(page).Document;
        var parts = document is null ? [] : _path.In(document.RootElement, document.RootElement).Select(node => node.Words);
        return page with { Body = Encoding.UTF8.GetBytes(string.Concat(parts)), ContentType = "text/html; charset=utf-8" };
    }
}
