namespace DiCoDe.Scraper.Sources.Feeds;

/// <summary>What a feed says.</summary>
/// <param name="Entries">Its items, in order.</param>
/// <param name="IsFeed">Whether it is one at all.</param>
/// <param name="Problem">Where reading ended before the end, or "".</param>
internal sealed record FeedFile(IReadOnlyList<FeedEntry> Entries, bool IsFeed, string Problem);
