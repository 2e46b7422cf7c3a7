using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Domain.Classification.Labelled;

/// <summary>A skill that a reader found in an ad.</summary>
/// <param name="Phrase">The words that say so, as they stand in the ad.</param>
/// <param name="Skill">The skill.</param>
/// <param name="Requirement">Must, nice or task.</param>
public sealed record LabelledSkill(string Phrase, ConceptUri Skill, Requirement Requirement);
