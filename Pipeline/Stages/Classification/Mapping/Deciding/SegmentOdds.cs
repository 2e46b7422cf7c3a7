using DiCoDe.Stages.Classification.Mapping.Reading;

namespace DiCoDe.Stages.Classification.Mapping.Deciding;

/// <summary>A segment with the log odds of its candidates.</summary>
/// <param name="Reading">The segment.</param>
/// <param name="Odds">The log odds, in the order of its candidates; minus infinity of what the ad says it does not ask for.</param>
/// <param name="Rows">The full clues of its candidates, row by row.</param>
internal sealed record SegmentOdds(SegmentReading Reading, float[] Odds, float[] Rows);
