using DiCoDe.Stages.Classification.Learning;

namespace DiCoDe.Stages.Classification.Occupations.Titles;

/// <summary>The concepts that a title may name.</summary>
/// <param name="Concepts">Their numbers, rising.</param>
/// <param name="Rows">The clues of each, in the same order.</param>
internal sealed record TitleReading(int[] Concepts, FloatRows Rows);
