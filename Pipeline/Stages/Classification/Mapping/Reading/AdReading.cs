using DiCoDe.Domain.Ads;

namespace DiCoDe.Stages.Classification.Mapping.Reading;

/// <summary>An ad read for mapping: its segments with their candidates.</summary>
/// <param name="Ad">The ad.</param>
/// <param name="Segments">Its segments, the title first.</param>
internal sealed record AdReading(JobAd Ad, IReadOnlyList<SegmentReading> Segments);
