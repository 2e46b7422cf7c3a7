namespace DiCoDe.Stages.Classification.Learning.Linear;

/// <summary>A number in a row that is mostly zeros.</summary>
/// <param name="Place">Which of the learned n-grams.</param>
/// <param name="Value">Its weight in the text.</param>
internal readonly record struct SparseTerm(int Place, float Value);
