namespace DiCoDe.Domain.Classification.Labelled;

/// <summary>How ads word a skill or an occupation: a row of the lexicon.</summary>
/// <param name="Phrase">The wording.</param>
/// <param name="Spanish">The preferred label of the concept in Spanish, or "".</param>
/// <param name="English">The preferred label in English, or "" where the Spanish one is enough.</param>
/// <param name="Country">Countries (ISO 3166, parted by spaces) where alone it means this, or "".</param>
public sealed record LexiconEntry(string Phrase, string Spanish, string English, string Country);
