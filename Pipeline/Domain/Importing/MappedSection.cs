namespace DiCoDe.Domain.Importing;

/// <summary>A field of theirs that becomes a paragraph of the description.</summary>
/// <param name="Field">Their field name.</param>
/// <param name="Heading">The heading put before it, or "" for none.</param>
public sealed record MappedSection(string Field, string Heading);
