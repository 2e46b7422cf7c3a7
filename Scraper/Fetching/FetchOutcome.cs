using DiCoDe.Domain.Harvesting;

namespace DiCoDe.Scraper.Fetching;

/// <summary>What became of one request. Reasons are Spanish sentences for the operator.</summary>
internal abstract record FetchOutcome
{
    private FetchOutcome()
    {
    }

    /// <summary>The page came.</summary>
    public sealed record Fetched(Page Page) : FetchOutcome;

    /// <summary>The page is the one that is already known.</summary>
    /// <param name="IsAsked">Whether the server said so (304), and not its sitemap.</param>
    public sealed record NotModified(bool IsAsked = true) : FetchOutcome;

    /// <summary>The server sends us elsewhere; whoever follows checks the new address again.</summary>
    public sealed record Redirected(Uri To, int Status) : FetchOutcome;

    /// <summary>The server says that the page is not there (404, 410).</summary>
    public sealed record Gone(int Status) : FetchOutcome;

    /// <summary>The server refuses us: 401, 403, 451, a challenge or a login page. Never tried again.</summary>
    /// <param name="Status">The HTTP status.</param>
    /// <param name="Kind">What stands in the way ("desafío de Cloudflare"), or "".</param>
    public sealed record Blocked(int Status, string Kind = "") : FetchOutcome;

    /// <summary>The portal reserves its texts against mining (TDMRep), and no permission is recorded.</summary>
    /// <param name="How">Where it says so ("cabecera TDM-Reservation").</param>
    public sealed record Reserved(string How) : FetchOutcome;

    /// <summary>robots.txt forbids it.</summary>
    /// <param name="Rule">The line that does, or why nobody could read robots.txt, in which case all is forbidden.</param>
    /// <param name="IsKnown">Whether robots.txt was read.</param>
    public sealed record Forbidden(string Rule, bool IsKnown) : FetchOutcome;

    /// <summary>An address that we do not visit: another site, a private network, a scheme other than http and https.</summary>
    public sealed record Refused(string Reason) : FetchOutcome;

    /// <summary>The server answered, but with no page that can be read: too large, binary, empty. It says nothing against the portal, and another try would not help.</summary>
    public sealed record Unusable(string Reason) : FetchOutcome;

    /// <summary>It did not work.</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="IsPassing">Whether another try may help.</param>
    /// <param name="Status">The HTTP status; 0 when there was no answer.</param>
    /// <param name="RetryAfter">How long the server asks to wait; <see langword="null"/> when it does not say.</param>
    public sealed record Failed(string Reason, bool IsPassing, int Status = 0, TimeSpan? RetryAfter = null) : FetchOutcome;

    /// <summary>We lack what it takes to fetch any page; the harvest cannot go on.</summary>
    public sealed record Impossible(string Reason) : FetchOutcome;
}
