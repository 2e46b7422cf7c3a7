namespace DiCoDe.Domain.Demand.Releases;

/// <summary>What was published of a week.</summary>
public sealed record PublishedWeek
{
    /// <summary>The week.</summary>
    public required IsoWeek Week { get; init; }

    /// <summary>The hash of the taxonomy it was counted with.</summary>
    public required string TaxonomyHash { get; init; }

    /// <summary>The classifier it was counted with.</summary>
    public required string Classifier { get; init; }

    /// <summary>The counts by dimension and key, without the skills within occupations. What is not here was published as nothing.</summary>
    public required IReadOnlyDictionary<(Dimension Dimension, string Key), Count> Counts { get; init; }

    /// <summary>The new ads that were published under a key.</summary>
    public int NewAdsOf(Dimension dimension, string key) => Counts.GetValueOrDefault((dimension, key)).NewAds;
}
