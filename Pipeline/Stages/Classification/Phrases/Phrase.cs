using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Stages.Classification.Phrases;

/// <summary>A label as a sequence of words that can be found in a text.</summary>
/// <param name="Concept">Number of the concept it names.</param>
/// <param name="Label">The label as the taxonomy writes it.</param>
/// <param name="Form">What of the label is looked for: all of it, or what stands before a bracket; as written.</param>
/// <param name="Folded">The folded words of the form that are no stop words, parted by blanks.</param>
/// <param name="Length">How many such words.</param>
internal sealed record Phrase(int Concept, Label Label, string Form, string Folded, int Length);
