namespace DiCoDe.Domain.Classification;

/// <summary>Ranks the skills by how likely a short text asks for them.</summary>
public interface ISkillRanker
{
    /// <summary>The best concepts, the best first; the same text gives the same ranking. Never throws, whatever the text. Safe for several threads.</summary>
    /// <param name="text">A sentence, or a list item.</param>
    /// <param name="language">Its language (ISO 639-1); "" when it is not known.</param>
    /// <param name="top">How many are wanted at most, at least 1.</param>
    IReadOnlyList<RankedConcept> Rank(string text, string language, int top);
}
