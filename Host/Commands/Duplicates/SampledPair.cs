using DiCoDe.Domain.Ads.Duplicates.Links;

namespace DiCoDe.Host.Commands.Duplicates;

/// <summary>A pair that was drawn.</summary>
internal sealed record SampledPair(DuplicateKind Kind, DuplicateEvidence Evidence, SampledAd First, SampledAd Second);
