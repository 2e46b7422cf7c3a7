using DiCoDe.Domain.Ads;

namespace DiCoDe.Domain.Portals;

/// <summary>What a good harvest of a portal looks like. What is not stated is learned from the portal's own harvests.</summary>
public sealed record HarvestBands
{
    /// <summary>The fewest ads that a harvest sees; <see langword="null"/> learns it.</summary>
    public int? LeastAds { get; init; }

    /// <summary>The most ads that a harvest sees; <see langword="null"/> when any number may be true.</summary>
    public int? MostAds { get; init; }

    /// <summary>The largest share of pages that may fail or lack their ad, 0 to 1. Default 0.05.</summary>
    public double MostErrors { get; init; } = 0.05;

    /// <summary>The smallest share of ads that have a field, 0 to 1; a field not stated learns it.</summary>
    public IReadOnlyDictionary<AdField, double> LeastFill { get; init; } = new Dictionary<AdField, double>();
}
