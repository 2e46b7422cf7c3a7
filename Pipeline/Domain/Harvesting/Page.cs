namespace DiCoDe.Domain.Harvesting;

/// <summary>What came back for one address.</summary>
public sealed record Page
{
    /// <summary>The address asked for.</summary>
    public required Uri Url { get; init; }

    /// <summary>The address after redirects.</summary>
    public required Uri FinalUrl { get; init; }

    /// <summary>The HTTP status, 100 to 599.</summary>
    public required int Status { get; init; }

    /// <summary>The Content-Type header, or "".</summary>
    public string ContentType { get; init; } = "";

    /// <summary>The headers of the answer as received, each of several values by itself; of the body as it was sent.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>Whether a browser drew it: the body is what its scripts made of the page.</summary>
    public bool IsDrawn { get; init; }

    /// <summary>What to ask with whether it has changed.</summary>
    public Validators Validators { get; init; } = Validators.None;

    /// <summary>The body after transfer and content decoding; for a browser, the drawn page as UTF-8.</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>When it was asked for.</summary>
    public required DateTimeOffset FetchedAt { get; init; }

    /// <summary>How long it took.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>The robots rule that allowed it ("Allow: /", "no robots.txt"), for the record.</summary>
    public string RobotsRule { get; init; } = "";
}
