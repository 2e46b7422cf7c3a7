using DiCoDe.Domain.Harvesting;

using Microsoft.Playwright;

namespace DiCoDe.Scraper.Fetching.Browser;

/// <summary>
/// Gives a page that is being drawn what it asks for: scripts, styles and data of its own site. They come by our own HTTP, so that robots.txt,
/// addresses, sizes, times and redirects are checked as everywhere; the browser itself reaches no network, and keeps no cookie.
/// </summary>
/// <param name="fetcher">Fetches a part, allowed by robots.txt and within the site.</param>
/// <param name="site">Where parts may come from; third parties say nothing about an ad.</param>
internal sealed class PageParts(IPageFetcher fetcher, SiteScope site)
{
    /// <summary>So many parts a page gets; no page for people needs more.</summary>
    public const int MostOfOnePage = 300;

    private static readonly HashSet<string> Wanted = new(StringComparer.Ordinal) { "script", "stylesheet", "xhr", "fetch" };

    // Of what the page says for itself; how we name ourselves is not its business.
    private static readonly HashSet<string> Sent = new(StringComparer.OrdinalIgnoreCase) { "accept", "accept-language", "authorization", "origin", "referer" };

    // These no longer fit what we give, or would make the browser ask by itself.
    private static readonly HashSet<string> Kept = new(StringComparer.OrdinalIgnoreCase)
    {
        "Content-Encoding", "Content-Length", "Transfer-Encoding", "Connection", "Keep-Alive", "Set-Cookie", "Location", "Refresh", "Content-Security-Policy",
    };

    public async Task AnswerAsync(IRoute route, CancellationToken cancel)
    {
        if (RequestOf(route.Request) is not { } request)
        {
            await route.AbortAsync();
            return;
        }

        await (await fetcher.FetchAsync(request, cancel) switch
        {
            FetchOutcome.Fetched { Page: var part } => route.FulfillAsync(new() { Status = part.Status, Headers = HeadersOf(part), BodyBytes = part.Body.ToArray() }),
            FetchOutcome.Gone { Status: var status } => route.FulfillAsync(new() { Status = status }),
            FetchOutcome.Blocked { Status: var status } => route.FulfillAsync(new() { Status = status }),
            FetchOutcome.Failed { Status: >= 400 and var status } => route.FulfillAsync(new() { Status = status }),
            _ => route.AbortAsync(),
        });
    }

    private PageRequest? RequestOf(IRequest asked)
    {
        var body = asked.PostData ?? "";
        var isPossible = asked.Method == "GET" || (asked.Method == "POST" && body.Length > 0);
        return isPossible && Wanted.Contains(asked.ResourceType) && Uri.TryCreate(asked.Url, UriKind.Absolute, out var url) && site.Contains(url)
            ? new PageRequest(url)
            {
                Body = body,
                BodyType = asked.Headers.GetValueOrDefault("content-type", "text/plain"),
                Headers = [.. asked.Headers.Where(header => Sent.Contains(header.Key) || header.Key.StartsWith("x-", StringComparison.OrdinalIgnoreCase))],
            }
            : null;
    }

    private static Dictionary<string, string> HeadersOf(Page part) => part.Headers
        .Where(header => !Kept.Contains(header.Key))
        .DistinctBy(header => header.Key, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(StringComparer.OrdinalIgnoreCase);
}
