using DiCoDe.Domain.Ads;

namespace DiCoDe.Domain.Demand;

/// <summary>A place where an ad says it.</summary>
/// <param name="Ad">The ad.</param>
/// <param name="Start">Index of the first character in its text.</param>
/// <param name="Length">Length in characters.</param>
public sealed record UnmatchedExample(JobAd Ad, int Start, int Length);
