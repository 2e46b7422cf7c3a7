using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Host.Work.Mapping;

/// <summary>An occupation, as <c>dicode map</c> writes it: a published format.</summary>
/// <param name="Uri">The concept.</param>
/// <param name="Label">Its preferred label in Spanish.</param>
/// <param name="Isco">The ISCO-08 unit group, 4 digits.</param>
/// <param name="Confidence">How sure the coder is, 0 to 1.</param>
internal sealed record MappedOccupation(ConceptUri Uri, string Label, string Isco, double Confidence);
