using DiCoDe.Domain.Ads.Duplicates.Links;

namespace DiCoDe.Domain.Ads.Duplicates;

/// <summary>Ads that are one vacancy by links of the kinds that were chosen.</summary>
/// <param name="Vacancy">The id of the vacancy: that of its earliest ad, so that it stays when reposts follow.</param>
/// <param name="Ads">Its ads, at least two, in ordinal order of their ids.</param>
/// <param name="Links">The links that hold it together. Not every pair is compared: a group of three may have two links.</param>
public sealed record DuplicateGroup(AdId Vacancy, IReadOnlyList<AdId> Ads, IReadOnlyList<DuplicateLink> Links);
