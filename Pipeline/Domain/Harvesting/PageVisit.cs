using DiCoDe.Domain.Ads;

namespace DiCoDe.Domain.Harvesting;

/// <summary>One page of a harvest and all that came of it. What is stored of it is stored at once, so that a harvest can be killed at any moment.</summary>
public sealed record PageVisit
{
    /// <summary>What was to be read.</summary>
    public required FrontierEntry Entry { get; init; }

    /// <summary>What became of it.</summary>
    public required PageEnd End { get; init; }

    /// <summary>When the portal was asked, or the moment at which it was known that it need not be.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What the portal answered, when it did: a page, or with an empty body that it is gone or has not changed.</summary>
    public Page? Page { get; init; }

    /// <summary>Bytes of the page, decoded.</summary>
    public long Bytes { get; init; }

    /// <summary>Why it was not read, a sentence for the operator; "" when it was.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The ads it shows, those met before in this harvest left out.</summary>
    public IReadOnlyList<ScrapedAd> Ads { get; init; } = [];

    /// <summary>Keys of known ads that the page lists, so that they are still there, and that need no reading of their own now.</summary>
    public IReadOnlyList<string> Sighted { get; init; } = [];

    /// <summary>Keys of ads that the page says are closed, and how it says so.</summary>
    public IReadOnlyList<AdClosing> Closed { get; init; } = [];

    /// <summary>The pages to read next that were not known before in this harvest.</summary>
    public IReadOnlyList<FrontierEntry> Found { get; init; } = [];

    /// <summary>Where an ad should have been and was not, sentences for the operator.</summary>
    public IReadOnlyList<string> NoAds { get; init; } = [];
}
