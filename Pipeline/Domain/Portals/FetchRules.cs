namespace DiCoDe.Domain.Portals;

/// <summary>How a portal is visited.</summary>
public sealed record FetchRules
{
    /// <summary>HTTP, a browser, or HTTP with a browser where it is needed. Default HTTP.</summary>
    public FetchMode Mode { get; init; } = FetchMode.Http;

    /// <summary>The pause after each page, 0 to 10 minutes; a longer Crawl-delay in robots.txt wins. Default 5 s.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long one page may take, 1 to 300 s, until its last byte. Default 60 s.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How often a page is tried again after a passing failure, 0 to 10. Default 2.</summary>
    public int Retries { get; init; } = 2;

    /// <summary>The most pages of one harvest, 1 to 1,000,000. Default 2,000.</summary>
    public int MaxPages { get; init; } = 2_000;

    /// <summary>The most pages of one day in the portal's time zone, all harvests together, 1 to 1,000,000. Default 10,000.</summary>
    public int PagesPerDay { get; init; } = 10_000;

    /// <summary>The hours in which it may be visited, in its time zone. Default all day.</summary>
    public VisitingHours Hours { get; init; } = VisitingHours.AllDay;

    /// <summary>How many pages are fetched at once, 1 to 16; each still waits for the pause since the last began. A browser draws one at a time. Default 1.</summary>
    public int Concurrency { get; init; } = 1;

    /// <summary>After how long the page of an open ad is read again to see whether it changed or closed, 1 hour to 90 days. Default 7 days.</summary>
    public TimeSpan LookAgain { get; init; } = TimeSpan.FromDays(7);

    /// <summary>Whether loopback and private addresses may be visited: only for portals on one's own machine.</summary>
    public bool AllowLocal { get; init; }

    /// <summary>In a browser: the CSS selector whose appearance says that the page is drawn, or "".</summary>
    public string WaitFor { get; init; } = "";
}
