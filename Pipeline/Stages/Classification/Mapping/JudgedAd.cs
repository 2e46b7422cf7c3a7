using DiCoDe.Stages.Classification.Mapping.Deciding;

namespace DiCoDe.Stages.Classification.Mapping;

/// <summary>An ad with what is known of each skill that it may ask for.</summary>
/// <param name="Segments">The segments that were read, with the log odds of their candidates.</param>
/// <param name="Candidates">The skills, the likeliest first.</param>
/// <param name="Confidence">How sure the mapper is of each, in the order of <paramref name="Candidates"/>.</param>
internal sealed record JudgedAd(IReadOnlyList<SegmentOdds> Segments, IReadOnlyList<AdCandidate> Candidates, double[] Confidence);
