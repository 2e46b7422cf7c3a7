namespace DiCoDe.Scraper.Fetching.Robots;

/// <summary>
/// A robots.txt as one visitor reads it (RFC 9309): the rules of its own groups, or else those of <c>*</c>. An address is read in two ways, as the
/// RFC compares it (2.2.2: an encoded "a" is an "a") and as Google's parser does (an encoded "a" is what was written). They hardly ever differ;
/// where they do, it is visited only when both allow it.
/// </summary>
internal sealed class RobotsFile
{
    private readonly RobotsVerdict _unless;
    private readonly bool _isReadTwice;

    /// <param name="rules">The rules that apply.</param>
    /// <param name="crawlDelay">The longest Crawl-delay of those groups; zero when there is none.</param>
    /// <param name="unless">What happens to an address that no rule speaks of.</param>
    public RobotsFile(IReadOnlyList<RobotsRule> rules, TimeSpan crawlDelay, RobotsVerdict unless)
    {
        Rules = rules;
        CrawlDelay = crawlDelay;
        _unless = unless;
        _isReadTwice = rules.Any(rule => rule.Written != rule.Pattern);
    }

    /// <summary>The portal has no robots.txt: all is allowed (RFC 9309, 2.3.1.3).</summary>
    public static RobotsFile None { get; } = new([], TimeSpan.Zero, new(true, "no robots.txt"));

    /// <summary>The rules that apply, in the order of the file.</summary>
    public IReadOnlyList<RobotsRule> Rules { get; }

    /// <summary>How long to wait between pages; zero when the file does not say.</summary>
    public TimeSpan CrawlDelay { get; }

    /// <summary>Whether it could not be read, so that nothing is known and nothing allowed.</summary>
    public bool IsUnreachable { get; private init; }

    /// <summary>robots.txt could not be read: nothing is allowed (RFC 9309, 2.3.1.4).</summary>
    public static RobotsFile Unreachable(string reason) => new([], TimeSpan.Zero, new(false, reason, IsKnown: false)) { IsUnreachable = true };

    public RobotsVerdict Judge(Uri url) => Judge(RobotsPath.Sent(url));

    /// <param name="sent">Path and query as they stand in the request.</param>
    public RobotsVerdict Judge(string sent)
    {
        var path = RobotsPath.Normalise(sent);
        if (path == "/robots.txt")
        {
            return new(true, "robots.txt itself");
        }

        var verdict = Judge(path, static rule => rule.Pattern);
        if (!verdict.Allowed || (!_isReadTwice && sent == path))
        {
            return verdict;
        }

        var other = Judge(RobotsPath.Capitals(sent), static rule => rule.Written);
        return other.Allowed ? verdict : other;
    }

    /// <summary>The longest matching rule decides; between equals the one that allows (RFC 9309, 2.2.2).</summary>
    private RobotsVerdict Judge(string path, Func<RobotsRule, RobotsPattern> reading)
    {
        RobotsRule? best = null;
        var longest = 0;
        foreach (var rule in Rules)
        {
            var pattern = reading(rule);
            var isBetter = pattern.Text.Length > longest || (pattern.Text.Length == longest && rule.Allows);
            if (isBetter && pattern.Matches(path))
            {
                (best, longest) = (rule, pattern.Text.Length);
            }
        }

        return best is null ? _unless : new(best.Allows, best.Line);
    }
}
