using DiCoDe.Domain.Harvesting;
using DiCoDe.Scraper.Fetching;

namespace DiCoDe.Scraper.Harvesting;

/// <summary>What a reading says of the ads on its page, and of the ad whose page it is.</summary>
internal static class AdPages
{
    public static PageVisit Settle(Reading reading)
    {
        var (entry, at, outcome, findings) = reading;
        var visit = new PageVisit
        {
            Entry = entry,
            End = outcome is FetchOutcome.Forbidden { IsKnown: true } && entry.Kind == PageKind.Ad ? PageEnd.Excluded : EndOf(outcome),
            At = at,
            Page = AnswerOf(outcome, entry, at),
            Bytes = (outcome as FetchOutcome.Fetched)?.Page.Body.Length ?? 0,
            Reason = outcome is FetchOutcome.Fetched or FetchOutcome.NotModified ? "" : Reasons.Of(outcome),
            Ads = findings.Ads,
            NoAds = findings.NoAds,
        };
        return entry.Kind == PageKind.Ad ? OfOneAd(visit, findings.IsClosed) : visit;
    }

    private static PageVisit OfOneAd(PageVisit visit, bool isClosed)
    {
        var entry = visit.Entry;
        return visit.End switch
        {
            PageEnd.Read when isClosed => visit with { Closed = Closings(visit, ClosedHow.Banner), NoAds = [] },
            PageEnd.Read when visit.Ads.Count == 0 => WithCard(visit),
            PageEnd.Read => visit,
            PageEnd.Gone => WithCard(visit) is var last ? last with { Closed = Closings(last, ClosedHow.Gone) } : visit,

            // The page did not change or did not come; that it is listed says that the ad is still there.
            _ when entry.IsKnown => visit with { Sighted = entry.ListedIn is null && visit.End != PageEnd.Unchanged ? [] : [entry.AdKey] },
            _ => WithCard(visit),
        };
    }

    /// <summary>What the listing says of an ad is true even when its page does not come. Of a known ad the store has more.</summary>
    private static PageVisit WithCard(PageVisit visit) =>
        visit.Entry is { IsKnown: false, Card: { } card } ? visit with { Ads = [card] } : visit;

    private static IReadOnlyList<AdClosing> Closings(PageVisit visit, ClosedHow how) => visit switch
    {
        { Ads.Count: > 0 } => [.. visit.Ads.Select(ad => new AdClosing(ad.Id.Key, how))],
        { Entry.IsKnown: true } => [new AdClosing(visit.Entry.AdKey, how)],
        _ => [],
    };

    private static Page? AnswerOf(FetchOutcome outcome, FrontierEntry entry, DateTimeOffset at)
    {
        return outcome switch
        {
            FetchOutcome.Fetched { Page: var page } => page,
            FetchOutcome.Gone { Status: var status } => Empty(status),
            FetchOutcome.NotModified { IsAsked: true } => Empty(304),
            _ => null,
        };

        Page Empty(int status) => new() { Url = entry.Url, FinalUrl = entry.Url, Status = status, Body = ReadOnlyMemory<byte>.Empty, FetchedAt = at };
    }

    private static PageEnd EndOf(FetchOutcome outcome) => outcome switch
    {
        FetchOutcome.Fetched => PageEnd.Read,
        FetchOutcome.NotModified => PageEnd.Unchanged,
        FetchOutcome.Gone => PageEnd.Gone,
        FetchOutcome.Blocked => PageEnd.Blocked,
        _ => PageEnd.Missed,
    };
}
