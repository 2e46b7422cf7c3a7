using System.Globalization;
using System.Text.Json;

using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Domain.Portals.Finding;
using DiCoDe.Scraper.Sources.Json.Paths;
using DiCoDe.Scraper.Sources.Paging;

namespace DiCoDe.Scraper.Sources.Json;

/// <summary>Finds the page behind a page of JSON: by its link, by a mark, or by its number.</summary>
internal sealed class JsonPaging(DiscoveryRules discovery, AdAddresses addresses)
{
    /// <summary>What stands for the mark in a body.</summary>
    public const string CursorMark = "{cursor}";

    private const string BodyType = "application/json";

    private readonly JsonRules _rules = discovery.Json!;
    private readonly JsonPath? _next = PathOf(discovery.Json!.Next);
    private readonly JsonPath? _cursor = PathOf(discovery.Json!.Cursor);
    private readonly JsonPath? _total = PathOf(discovery.Json!.Total);
    private readonly JsonPath? _pages = PathOf(discovery.Json!.Pages);
    private readonly Numbering? _numbers = discovery.PageNumbers is { } numbers ? new Numbering(numbers) : null;

    /// <summary>The body of the first page.</summary>
    public static FrontierEntry Start(FrontierEntry entry, DiscoveryRules discovery) => discovery is { Json.Body: { Length: > 0 } body }
        ? PageAddress.WithBody(entry, Fill(body, discovery.PageNumbers is { } numbers ? new Numbering(numbers) : null, 0, cursor: ""), BodyType)
        : entry;

    /// <summary>The next page; none at the end.</summary>
    /// <param name="entry">The page.</param>
    /// <param name="root">What it holds.</param>
    /// <param name="page">Its address, which relative links start from.</param>
    /// <param name="count">How many elements its list has.</param>
    public PageFindings NextOf(FrontierEntry entry, JsonElement root, Uri page, int count)
    {
        if (count == 0)
        {
            return PageFindings.None;
        }

        var depth = entry.Depth + 1;
        var next = new FrontierEntry(entry.Url, entry.Kind) { Depth = depth, ListedIn = entry.Url };
        if (_next is not null)
        {
            return WordsAt(_next, root) is { Length: > 0 } link && WebAddress.Read(page, link) is { } url && addresses.AreOnSite(url) ? Found(next with { Url = url }) : PageFindings.None;
        }

        if (_cursor is not null)
        {
            return WordsAt(_cursor, root) is { Length: > 0 } cursor ? Found(With(next, _rules.CursorParameter.Length == 0 ? next.Url : PageAddress.WithParameter(next.Url, _rules.CursorParameter, cursor), Fill(_rules.Body, _numbers, depth, cursor))) : PageFindings.None;
        }

        if (_numbers is null)
        {
            return PageFindings.None;
        }

        return IsLast(depth, root, count, out var isShort) ? new PageFindings { NoAds = isShort ? [$"la página trae {count} anuncios y faltan otros: revise discovery.page_parameter.size"] : [] }
            : _numbers.Reaches(depth) ? Found(With(next, _numbers.AddressOf(next.Url, depth), Fill(_rules.Body, _numbers, depth, cursor: "")))
            : new PageFindings { IsPartial = true };
    }

    private bool IsLast(int depth, JsonElement root, int count, out bool isShort)
    {
        var size = _numbers!.Size;
        var total = size > 0 ? NumberAt(_total, root) : null;
        var isPageShort = size > 0 && count < size;
        isShort = isPageShort && total > ((long)(depth - 1) * size) + count;
        return isPageShort || (long)depth * size >= total || depth >= NumberAt(_pages, root);
    }

    private static FrontierEntry With(FrontierEntry next, Uri url, string body) =>
        body.Length > 0 ? PageAddress.WithBody(next with { Url = url }, body, BodyType) : next with { Url = url };

    private static PageFindings Found(FrontierEntry next) => new() { Found = [next] };

    // A mark goes into JSON, where its quotation marks would end the text.
    private static string Fill(string body, Numbering? numbers, int depth, string cursor) =>
        (numbers?.Fill(body, depth) ?? body).Replace(CursorMark, JsonEncodedText.Encode(cursor).ToString(), StringComparison.Ordinal);

    private static JsonPath? PathOf(string text) => text.Length == 0 ? null : JsonPath.Parse(text);

    private static string WordsAt(JsonPath path, JsonElement root) => path.In(root, root).Select(node => node.Words).FirstOrDefault(words => words.Length > 0) ?? "";

    // 0 is what some interfaces answer on every page but the first.
    private static long? NumberAt(JsonPath? path, JsonElement root) =>
        path is not null && long.TryParse(WordsAt(path, root), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
