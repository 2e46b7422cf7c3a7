namespace DiCoDe.Domain.Demand.Releases;

/// <summary>A value as it was published, and as it is known now.</summary>
/// <param name="Release">The release: its folder's name.</param>
/// <param name="Week">Its week.</param>
/// <param name="Vintage">1 for the first publication, 2 for the first correction.</param>
/// <param name="PublishedAt">When, in UTC.</param>
/// <param name="Dimension">What it is counted by.</param>
/// <param name="Key">Which one of them.</param>
/// <param name="Published">The counts as published.</param>
/// <param name="Known">The counts that the store gives today.</param>
public sealed record VintageValue(string Release, IsoWeek Week, int Vintage, DateTimeOffset PublishedAt, Dimension Dimension, string Key, Count Published, Count Known);
