namespace DiCoDe.Domain.Classification.Explaining;

/// <summary>What speaks for a skill, or what it lacks.</summary>
/// <param name="Kind">Of which kind.</param>
/// <param name="Weight">How much, in log odds: by so much the judgement changes when only this is taken away, or given.</param>
public readonly record struct Reason(ReasonKind Kind, double Weight);
