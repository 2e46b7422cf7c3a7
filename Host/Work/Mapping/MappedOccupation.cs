using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Host.Work.Mapping;

/// <summary>An occupation, as <c>dicode map</c> writes it: a published format.</summary>
/// <param name="Uri">The concept.</param>
/// <param name="Label">Its preferred label in Spanish.</param>
/// <param name="Isco">The ISCO-08 unit group, 4 digits.</param>
/// <param name="Sinco">The SINCO code that is sure for the unit group, 4 digits or fewer; <see langword="null"/> when none is, or when INEGI's table
/// was not loaded.</param>
/// <param name="Confidence">How sure the coder is, 0 to 1.</param>
internal sealed record MappedOccupation(ConceptUri Uri, string Label, string Isco, string? Sinco, double Confidence);
