namespace DiCoDe.Scraper.Fetching.Robots;

/// <summary>What robots.txt says of one address.</summary>
/// <param name="Allowed">Whether it may be visited.</param>
/// <param name="Rule">The line that decided, or why there is none.</param>
/// <param name="IsKnown">Whether robots.txt was read, or there is none.</param>
internal readonly record struct RobotsVerdict(bool Allowed, string Rule, bool IsKnown = true);
