using DiCoDe.Domain.Ads;

namespace DiCoDe.Domain.Harvesting;

/// <summary>A visit whose ads were cleaned: ready to be stored.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="Day">Its day in the portal's time zone.</param>
/// <param name="Ads">What became of each of its ads, in order.</param>
public sealed record SettledVisit(PageVisit Visit, DateOnly Day, IReadOnlyList<AdOutcome> Ads);
