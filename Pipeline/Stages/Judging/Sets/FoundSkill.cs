using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Stages.Judging.Sets;

/// <summary>A skill that a mapper found.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Confidence">How sure the mapper is, 0 to 1.</param>
/// <param name="Requirement">How the ad asks for it, as the mapper reads it.</param>
public readonly record struct FoundSkill(ConceptUri Skill, double Confidence, Requirement Requirement);
