namespace DiCoDe.Domain.Taxonomies;

/// <summary>That an occupation uses a skill.</summary>
/// <param name="Occupation">The occupation.</param>
/// <param name="Skill">The skill.</param>
/// <param name="IsEssential">Essential, or else optional.</param>
public readonly record struct OccupationSkill(ConceptUri Occupation, ConceptUri Skill, bool IsEssential);
