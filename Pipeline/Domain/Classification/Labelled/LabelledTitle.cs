using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Domain.Classification.Labelled;

/// <summary>A job title with the concepts that people found to be the same.</summary>
/// <param name="Title">The title.</param>
/// <param name="Same">The occupations, or occupation groups; at least one.</param>
public sealed record LabelledTitle(string Title, IReadOnlyList<ConceptUri> Same);
