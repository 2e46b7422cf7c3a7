using DiCoDe.Domain.Harvesting;

namespace DiCoDe.Scraper.Fetching;

/// <summary>What is asked of a portal: an address, with GET or, when there is a body, with POST.</summary>
/// <param name="Url">The address; a fragment only tells requests apart and is not sent.</param>
internal sealed record PageRequest(Uri Url)
{
    /// <summary>What is sent along, or "" for a GET.</summary>
    public string Body { get; init; } = "";

    /// <summary>The form of <see cref="Body"/> ("application/json").</summary>
    public string BodyType { get; init; } = "";

    /// <summary>Headers of this request alone, besides those of every request.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>What the server said of the page last time: it answers with the page only when that has changed. <see langword="null"/> asks for the page.</summary>
    public Validators? Known { get; init; }
}
