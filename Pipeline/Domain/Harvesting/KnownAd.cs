namespace DiCoDe.Domain.Harvesting;

/// <summary>What the store knows of an ad before a harvest meets it again.</summary>
/// <param name="Key">The portal's key of the ad.</param>
/// <param name="IsOpen">Whether nothing has closed it.</param>
/// <param name="ReadAt">When its own page was last read; <see langword="null"/> when only a listing was.</param>
/// <param name="Page">Its own page; <see langword="null"/> when it has none.</param>
public sealed record KnownAd(string Key, bool IsOpen, DateTimeOffset? ReadAt, Uri? Page);
