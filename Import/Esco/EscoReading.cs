using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Import.Esco;

/// <summary>What was read from the official files.</summary>
/// <param name="Taxonomy">The taxonomy.</param>
/// <param name="Warnings">The rows that were left out, in the order of reading.</param>
public sealed record EscoReading(Taxonomy Taxonomy, IReadOnlyList<EscoWarning> Warnings);
