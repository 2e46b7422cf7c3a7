using System.Text.Json;

using AngleSharp.Dom;

using DiCoDe.Domain.Ads;
using DiCoDe.Scraper.Extraction.Documents;
using DiCoDe.Scraper.Extraction.JsonLd;

namespace DiCoDe.Scraper.Extraction.Microdata;

/// <summary>Finds every schema.org <c>JobPosting</c> that the markup of a page itself declares, in microdata or RDFa Lite.</summary>
internal static class MarkedPostings
{
    public static List<Posting> In(PageDocument page)
    {
        // Most pages have none, and then need no tree.
        if (!page.Text.Contains("JobPosting", StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        var microdata = In(page, Markup.Microdata);
        return microdata.Count > 0 ? microdata : In(page, Markup.Rdfa);
    }

    private static List<Posting> In(PageDocument page, Markup markup) => !page.Text.Contains(markup.Type, StringComparison.OrdinalIgnoreCase)
        ? []
        : [.. page.Root.QuerySelectorAll($"[{markup.Type}]").Where(element => IsPosting(element, markup)).Select(element => Read(element, markup, page))];

    private static bool IsPosting(IElement element, Markup markup) =>
        element.HasAttribute(markup.Scope)
        && element.GetAttribute(markup.Type)!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Any(JobPostings.IsJobPosting);

    private static Posting Read(IElement element, Markup markup, PageDocument page)
    {
        using var json = JsonSerializer.SerializeToDocument(new MarkedThing(page.Root, markup).Read(element));
        return JobPostings.Read(json.RootElement, page, FieldSource.Microdata);
    }
}
