using System.Text.Json;

using DiCoDe.Domain.Ads;
using DiCoDe.Scraper.Extraction.Documents;

namespace DiCoDe.Scraper.Extraction.JsonLd;

/// <summary>Finds every schema.org <c>JobPosting</c> in the JSON-LD of a page, wherever it is nested.</summary>
internal static class JobPostings
{
    public static List<Posting> In(PageDocument page)
    {
        List<Posting> postings = [];
        foreach (var script in page.JsonLd)
        {
            postings.AddRange(LenientJson.Read(script).SelectMany(In).Select(posting => Read(posting, page, FieldSource.JsonLd)));
        }

        return postings;
    }

    private static IEnumerable<JsonElement> In(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object when IsJobPosting(element) => [element],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => In(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(In),
        _ => [],
    };

    /// <summary>What a posting says, whatever it was written in.</summary>
    public static Posting Read(JsonElement posting, PageDocument page, FieldSource source) => new(
        JobPostingReader.Read(posting, source),
        page.Resolve(posting.WordsOf("url")) ?? page.Resolve(posting.WordsOf("@id")),
        JobPostingReader.IdentifierOf(posting));

    /// <summary>Whether a type names job postings: with or without a vocabulary before it.</summary>
    public static bool IsJobPosting(string type) => type.TrimEnd('/').Split('/', ':', '#')[^1].Equals("JobPosting", StringComparison.OrdinalIgnoreCase);

    // "JobPosting", "schema:JobPosting", "http://schema.org/JobPosting", alone or among others
    private static bool IsJobPosting(JsonElement element) =>
        element.Member("@type").Each.Any(type => IsJobPosting(type.Words));
}
