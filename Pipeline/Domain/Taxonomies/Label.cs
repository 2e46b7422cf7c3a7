namespace DiCoDe.Domain.Taxonomies;

/// <summary>A name of a concept in one language.</summary>
/// <param name="Text">The wording; never empty.</param>
/// <param name="Language">ISO 639-1 code ("es").</param>
/// <param name="Kind">Its standing.</param>
public readonly record struct Label(string Text, string Language, LabelKind Kind);
