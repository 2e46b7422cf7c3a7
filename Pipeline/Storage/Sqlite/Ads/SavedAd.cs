using DiCoDe.Domain.Ads;

namespace DiCoDe.Storage.Sqlite.Ads;

/// <summary>An ad that was stored.</summary>
/// <param name="Id">Its number in the store.</param>
/// <param name="Change">What storing it changed.</param>
internal readonly record struct SavedAd(long Id, AdChange Change);
