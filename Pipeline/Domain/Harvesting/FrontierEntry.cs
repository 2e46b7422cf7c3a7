using DiCoDe.Domain.Ads;

namespace DiCoDe.Domain.Harvesting;

/// <summary>A page that a harvest has still to read, with all that its reading needs to know: the state of a harvest is its entries.</summary>
/// <param name="Url">The address, which also names the entry within a harvest. A request with a body carries a fragment that tells it apart; fragments are never sent.</param>
/// <param name="Kind">What the page is expected to hold.</param>
public sealed record FrontierEntry(Uri Url, PageKind Kind)
{
    /// <summary>How many pages of its kind were read one after the other to come here; 0 for a start page.</summary>
    public int Depth { get; init; }

    /// <summary>What is sent along by POST, or "" for a GET.</summary>
    public string Body { get; init; } = "";

    /// <summary>The form of <see cref="Body"/> ("application/json"), or "".</summary>
    public string BodyType { get; init; } = "";

    /// <summary>For the page of an ad: the ad's key, as far as its address or its card gives it.</summary>
    public string AdKey { get; init; } = "";

    /// <summary>For the page of an ad: what the listing says of the ad; <see langword="null"/> when it only links to it.</summary>
    public ScrapedAd? Card { get; init; }

    /// <summary>When the portal says that the page last changed; <see langword="null"/> when it does not say. A day without an hour is its end.</summary>
    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>The page that named it; <see langword="null"/> for a start page.</summary>
    public Uri? ListedIn { get; init; }

    /// <summary>Whether the ad is in the store already, and its page is read to see whether it is still open.</summary>
    public bool IsKnown { get; init; }
}
