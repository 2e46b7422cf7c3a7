using DiCoDe.Stages.Classification.Mapping.Candidates;
using DiCoDe.Stages.Classification.Mapping.Segments;

namespace DiCoDe.Stages.Classification.Mapping.Reading;

/// <summary>A segment of an ad with its candidates.</summary>
/// <param name="Segment">The segment.</param>
/// <param name="Gate">What the gate sees of it.</param>
/// <param name="Candidates">Its candidates; their rows have all clues but those of the gate and of labelled examples.</param>
internal sealed record SegmentReading(AdSegment Segment, GateInput Gate, SegmentCandidates Candidates);
