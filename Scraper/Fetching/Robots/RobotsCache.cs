using System.Collections.Concurrent;

namespace DiCoDe.Scraper.Fetching.Robots;

/// <summary>The robots.txt files that the process has read, for all its harvests. What could not be read is forgotten with the harvest that tried.</summary>
internal sealed class RobotsCache(TimeProvider clock)
{
    /// <summary>RFC 9309 (2.4): a copy should not be used for longer than 24 hours.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromHours(24);

    /// <summary>One that could not be read is asked for again after this: until then it is disallowed, and the portal has peace.</summary>
    public static readonly TimeSpan LifeOfFailure = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<(string Origin, string Agent), (RobotsFile File, DateTimeOffset ReadAt)> _files = new();

    /// <summary>The copy of an origin's file as an agent reads it, or <see langword="null"/> when there is none that is fresh enough.</summary>
    public RobotsFile? Find(string origin, string agent) =>
        _files.TryGetValue((origin, agent), out var known) && clock.GetUtcNow() - known.ReadAt < (known.File.IsUnreachable ? LifeOfFailure : Life) ? known.File : null;

    /// <summary>An empty one that ends with its harvest.</summary>
    public RobotsCache ForOneHarvest() => new(clock);

    public void Keep(string origin, string agent, RobotsFile file) => _files[(origin, agent)] = (file, clock.GetUtcNow());
}
