namespace DiCoDe.Domain.Classification.Labelled;

/// <summary>A skill that a reader named by its label.</summary>
/// <param name="Phrase">The words that say so, as they stand in the sentence; "" when the reader did not mark any.</param>
/// <param name="Spanish">Its preferred label in Spanish, or "".</param>
/// <param name="English">Its preferred label in English, or ""; one of the two is there.</param>
/// <param name="Requirement">Must, nice or task; must where the reader did not say.</param>
public sealed record NamedSkill(string Phrase, string Spanish, string English, Requirement Requirement);
