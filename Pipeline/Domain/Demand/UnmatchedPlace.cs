namespace DiCoDe.Domain.Demand;

/// <summary>Where an ad says what no concept of the taxonomy says.</summary>
/// <param name="Key">The phrase, as <see cref="UnmatchedRow.Key"/>.</param>
/// <param name="Start">Index of the first character in its text.</param>
/// <param name="Length">Length in characters.</param>
public readonly record struct UnmatchedPlace(string Key, int Start, int Length);
