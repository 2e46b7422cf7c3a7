using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Domain.Classification;

/// <summary>A concept in a ranking.</summary>
/// <param name="Concept">The concept.</param>
/// <param name="Label">Its label, as the taxonomy writes it.</param>
/// <param name="Score">How well it fits: higher is better; of no scale.</param>
public sealed record RankedConcept(ConceptUri Concept, string Label, double Score);
