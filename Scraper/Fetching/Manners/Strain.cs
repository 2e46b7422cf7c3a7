namespace DiCoDe.Scraper.Fetching.Manners;

/// <summary>
/// How hard a portal bears our visits, which lengthens the pause. Two rules, after the idea of Scrapy's AutoThrottle:
/// <list type="number">
/// <item>Latency. L is the portal's own latency, averaged: L ← L + (l − L) / 4 with every page that came. Above 250 ms the pause is at least
/// 2 L / N, N being the pages at once: the portal carries N / 2 of our requests on average. (With N = 1 the pause is counted from the end of a
/// page and is at least L, which comes to the same.)</item>
/// <item>Distress. A failure that may pass (429, 5xx, no answer) doubles an extra pause, from the configured pause or half a second, whichever is
/// longer; each page that comes takes a quarter of it away. Pages that are gone or refused say nothing of strain.</item>
/// </list>
/// Each stops at 60 s, the most that a Crawl-delay may ask for too, and neither makes the pause shorter.
/// </summary>
internal sealed class Strain(TimeSpan pause, int atOnce)
{
    /// <summary>The longest pause that latency, and the longest extra that distress, can lead to.</summary>
    public static readonly TimeSpan Most = TimeSpan.FromSeconds(60);

    /// <summary>A portal that answers as quickly as this is not strained.</summary>
    public static readonly TimeSpan Brisk = TimeSpan.FromMilliseconds(250);

    private static readonly TimeSpan LeastDistress = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Negligible = TimeSpan.FromMilliseconds(50);

    private readonly TimeSpan _firstDistress = Shorter(pause > LeastDistress ? pause : LeastDistress, Most);
    private TimeSpan? _latency;
    private TimeSpan _distress;

    public void Note(FetchOutcome outcome, TimeSpan latency)
    {
        switch (outcome)
        {
            case FetchOutcome.Fetched or FetchOutcome.NotModified:
                _latency = _latency is { } known ? known + ((latency - known) / 4) : latency;
                _distress = _distress > Negligible ? _distress * 0.75 : TimeSpan.Zero;
                break;
            case FetchOutcome.Failed { IsPassing: true }:
                _distress = _distress * 2 is var doubled && doubled > _firstDistress ? Shorter(doubled, Most) : _firstDistress;
                break;
            default:
                break;
        }
    }

    /// <summary>The pause that this much strain makes of one.</summary>
    public TimeSpan Lengthen(TimeSpan pause)
    {
        var due = _latency is { } latency && latency > Brisk ? Shorter(atOnce == 1 ? latency : latency * 2 / atOnce, Most) : TimeSpan.Zero;
        return (due > pause ? due : pause) + _distress;
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
