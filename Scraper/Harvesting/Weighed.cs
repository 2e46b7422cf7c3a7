using DiCoDe.Domain.Harvesting;

namespace DiCoDe.Scraper.Harvesting;

/// <summary>A page that was named, and whether it needs reading.</summary>
internal readonly record struct Weighed(FrontierEntry Entry, bool NeedsReading);
