using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Domain.Classification.Labelled;

/// <summary>Titles to be found again among the labels of a taxonomy.</summary>
/// <param name="Titles">The titles, with what is right.</param>
/// <param name="Labels">The labels to choose from, with their concepts, in the order of the file.</param>
public sealed record TitleSet(IReadOnlyList<LabelledTitle> Titles, IReadOnlyList<(string Label, ConceptUri Concept)> Labels);
