namespace DiCoDe.Scraper.Fetching.Robots;

/// <summary>A robots.txt as one visitor reads it (RFC 9309): the rules of its own groups, or else those of <c>*</c>.</summary>
/// <param name="Rules">The rules that apply.</param>
/// <param name="CrawlDelay">The longest Crawl-delay of those groups; zero when there is none.</param>
/// <param name="Unless">What happens to an address that no rule speaks of.</param>
internal sealed record RobotsFile(IReadOnlyList<RobotsRule> Rules, TimeSpan CrawlDelay, RobotsVerdict Unless)
{
    /// <summary>The portal has no robots.txt: all is allowed.</summary>
    public static RobotsFile None { get; } = new([], TimeSpan.Zero, new(true, "no robots.txt"));

    /// <summary>robots.txt could not be read: nothing is allowed (RFC 9309, 2.3.1.4).</summary>
    public static RobotsFile Unreachable(string reason) => new([], TimeSpan.Zero, new(false, $"robots.txt: {reason}"));

    /// <summary>The longest matching rule decides; between equals the one that allows.</summary>
    public RobotsVerdict Judge(Uri url)
    {
        var path = RobotsPath.Of(url);
        if (path == "/robots.txt")
        {
            return new(true, "robots.txt itself");
        }

        var best = Rules
            .Where(rule => rule.Matches(path))
            .OrderByDescending(rule => rule.Pattern.Length)
            .ThenByDescending(rule => rule.Allows)
            .FirstOrDefault();
        return best is null ? Unless : new(best.Allows, best.Line);
    }
}
