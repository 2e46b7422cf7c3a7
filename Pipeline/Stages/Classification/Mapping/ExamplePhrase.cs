using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Stages.Classification.Mapping;

/// <summary>A phrase that a reader marked in an example.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="Skill">What it means.</param>
public readonly record struct ExamplePhrase(string Phrase, ConceptUri Skill);
