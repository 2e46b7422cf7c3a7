using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Host.Work.Mapping;

/// <summary>A skill found in an ad, as <c>dicode map</c> writes it: a published format.</summary>
/// <param name="Uri">The concept.</param>
/// <param name="Label">Its preferred label in Spanish.</param>
/// <param name="Phrase">The words that say so, as they stand there.</param>
/// <param name="Segment">Whether they stand in the title or the text.</param>
/// <param name="Start">Index of their first character (UTF-16) in it.</param>
/// <param name="End">Index just after their last character.</param>
/// <param name="Confidence">How sure the mapper is, 0 to 1.</param>
/// <param name="Requirement">Must, nice or task.</param>
/// <param name="How">How it was found.</param>
internal sealed record MappedMention(ConceptUri Uri, string Label, string Phrase, Segment Segment, int Start, int End, double Confidence, Requirement Requirement, MatchKind How);
