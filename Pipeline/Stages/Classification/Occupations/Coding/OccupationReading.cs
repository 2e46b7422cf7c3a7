using DiCoDe.Stages.Classification.Learning;

namespace DiCoDe.Stages.Classification.Occupations.Coding;

/// <summary>The occupations that an ad may offer.</summary>
/// <param name="Occupations">Their numbers, rising.</param>
/// <param name="Rows">The clues of each, in the same order.</param>
internal sealed record OccupationReading(int[] Occupations, FloatRows Rows);
