using System.Text.Json;

using AngleSharp.Dom;

using DiCoDe.Scraper.Extraction.Documents;

namespace DiCoDe.Scraper.Extraction.JsonLd;

/// <summary>Finds every schema.org <c>JobPosting</c> in the JSON-LD of a page, wherever it is nested.</summary>
internal static class JobPostings
{
    public static List<Posting> In(PageDocument page)
    {
        List<Posting> postings = [];
        foreach (var script in page.Root.QuerySelectorAll("script[type]").Where(IsJsonLd))
        {
            using var json = LenientJson.TryParse(script.TextContent);
            postings.AddRange(json is null ? [] : In(json.RootElement).Select(posting => Read(posting, page)));
        }

        return postings;
    }

    private static bool IsJsonLd(IElement script) =>
        script.GetAttribute("type")!.Trim().StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<JsonElement> In(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object when IsJobPosting(element) => [element],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => In(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(In),
        _ => [],
    };

    private static Posting Read(JsonElement posting, PageDocument page) => new(
        JobPostingReader.Read(posting),
        page.Resolve(posting.WordsOf("url")) ?? page.Resolve(posting.WordsOf("@id")),
        JobPostingReader.IdentifierOf(posting));

    // "JobPosting", "schema:JobPosting", "http://schema.org/JobPosting", alone or among others
    private static bool IsJobPosting(JsonElement element) =>
        element.Member("@type").Each.Any(type => type.Words.Split('/', ':', '#')[^1] == "JobPosting");
}
