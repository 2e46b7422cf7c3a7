namespace DiCoDe.Domain.Classification.Unmatched;

/// <summary>Words of an ad that ask for something which no concept was found for.</summary>
/// <param name="Key">Its stems without small words: phrases with the same key are counted as one.</param>
/// <param name="Words">As the ad writes it, in lower case.</param>
/// <param name="Start">Index of its first character in the text.</param>
/// <param name="Length">Its length in characters, at least 1.</param>
/// <param name="IsKnown">Whether people wrote it down as one that no concept says.</param>
public sealed record UnmatchedPhrase(string Key, string Words, int Start, int Length, bool IsKnown);
