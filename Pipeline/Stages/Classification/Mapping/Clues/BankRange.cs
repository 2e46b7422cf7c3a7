namespace DiCoDe.Stages.Classification.Mapping.Clues;

/// <summary>Where the phrases of a concept lie in the bank.</summary>
/// <param name="First">The first one.</param>
/// <param name="Count">How many there are.</param>
internal readonly record struct BankRange(int First, int Count);
