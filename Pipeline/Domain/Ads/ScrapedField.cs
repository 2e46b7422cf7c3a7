namespace DiCoDe.Domain.Ads;

/// <summary>One field of a scraped ad, still text, with the reading that gave it.</summary>
/// <param name="Text">The text as found; may hold HTML; never empty.</param>
/// <param name="Source">Which reading gave it.</param>
public readonly record struct ScrapedField(string Text, FieldSource Source);
