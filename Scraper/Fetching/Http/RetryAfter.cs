using System.Net.Http.Headers;

namespace DiCoDe.Scraper.Fetching.Http;

/// <summary>What a server's Retry-After header asks for: seconds or a date.</summary>
internal static class RetryAfter
{
    public static TimeSpan? Of(RetryConditionHeaderValue? header, DateTimeOffset now)
    {
        var wait = header switch
        {
            { Delta: { } seconds } => seconds,
            { Date: { } date } => date - now,
            _ => (TimeSpan?)null,
        };
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
