using DiCoDe.Domain.Classification;

namespace DiCoDe.Domain.Ads.Terms.Training;

/// <summary>A language that an ad asks for. An ad that asks for none has an empty list of them.</summary>
/// <param name="Code">ISO 639-1 ("en"), ISO 639-3 where there is no such code ("nah" for Nahuatl, a group, is ISO 639-2), or "" for a second language that is not named ("bilingüe").</param>
/// <param name="Level">How well.</param>
/// <param name="Requirement"><see cref="Requirement.Must"/> or <see cref="Requirement.Nice"/>.</param>
/// <param name="Quote">The words that say it.</param>
public sealed record LanguageDemand(string Code, LanguageLevel Level, Requirement Requirement, Quote Quote);
