using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;

namespace DiCoDe.Domain.Demand;

/// <summary>A mention with the ad it stands in: the sentence behind a number.</summary>
/// <param name="Ad">The ad; its span is in the title or the text.</param>
/// <param name="Mention">The mention.</param>
public sealed record Evidence(JobAd Ad, Mention Mention);
