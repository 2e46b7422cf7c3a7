namespace DiCoDe.Stages.Classification.Encoder;

/// <summary>The wording of a concept, as numbers of words.</summary>
/// <param name="Preferred">Its preferred label.</param>
/// <param name="Others">Its other labels.</param>
/// <param name="Description">Its description; may be empty.</param>
/// <param name="IsKnowledge">Knowledge, or else a skill.</param>
internal sealed record ConceptWords(int[] Preferred, IReadOnlyList<int[]> Others, int[] Description, bool IsKnowledge);
