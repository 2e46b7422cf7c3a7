using System.Text.Json;

using DiCoDe.Scraper.Fetching.Robots;

namespace DiCoDe.Scraper.Fetching.Manners.Reservations;

/// <summary>What each origin of one harvest reserves in its <c>tdmrep.json</c>, asked for once. An origin without the file, or with one that cannot be
/// read, reserves nothing by it; one's own machine is not asked.</summary>
/// <param name="fetcher">Fetches the file, with all manners.</param>
internal sealed class ReservationPolicy(IPageFetcher fetcher)
{
    /// <summary>Where the file lies (TDMRep, "TDM File on the Origin Server").</summary>
    public const string Path = "/.well-known/tdmrep.json";

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Task<IReadOnlyList<RobotsRule>>> _known = new(StringComparer.Ordinal);

    public async ValueTask<bool> IsReservedAsync(Uri url, CancellationToken cancel)
    {
        if (url.IsLoopback || url.Scheme is not ("http" or "https"))
        {
            return false;
        }

        Task<IReadOnlyList<RobotsRule>>? rules;
        lock (_lock)
        {
            var origin = url.GetLeftPart(UriPartial.Authority);
            if (!_known.TryGetValue(origin, out rules))
            {
                _known[origin] = rules = FetchAsync(new Uri(origin + Path), cancel);
            }
        }

        var path = RobotsPath.Normalise(RobotsPath.Sent(url));
        return (await rules.WaitAsync(cancel)).FirstOrDefault(rule => rule.Pattern.Matches(path)) is { Allows: false };
    }

    private async Task<IReadOnlyList<RobotsRule>> FetchAsync(Uri url, CancellationToken cancel) =>
        await fetcher.FetchAsync(url, cancel) is FetchOutcome.Fetched { Page.Body: var body } ? Read(body) : [];

    /// <summary>Its locations are patterns like those of robots.txt, and the first that fits decides.</summary>
    private static List<RobotsRule> Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body.Span.StartsWith(ByteOrderMark) ? body[ByteOrderMark.Length..] : body);
            return json.RootElement.ValueKind == JsonValueKind.Array ? [.. json.RootElement.EnumerateArray().Select(RuleOf).OfType<RobotsRule>()] : [];
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException) // the second for half a character in a text
        {
            return []; // a page that says "not found" with status 200, most often
        }
    }

    private static RobotsRule? RuleOf(JsonElement rule) => rule.ValueKind == JsonValueKind.Object
        && rule.TryGetProperty("location", out var location) && location.ValueKind == JsonValueKind.String
        && rule.TryGetProperty("tdm-reservation", out var reservation) && reservation.ValueKind is JsonValueKind.Number or JsonValueKind.String
            ? new RobotsRule(reservation.ToString() != "1", location.GetString()!, "")
            : null;
}
