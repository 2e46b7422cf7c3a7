namespace DiCoDe.Scraper.Extraction.JsonLd;

/// <summary>A <c>JobPosting</c> of a page.</summary>
/// <param name="Fields">What it says.</param>
/// <param name="Url">The address that it gives itself; <see langword="null"/> when it gives none.</param>
/// <param name="Identifier">The employer's own number of it, or "".</param>
internal sealed record Posting(FieldsFound Fields, Uri? Url, string Identifier);
