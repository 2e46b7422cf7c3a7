namespace DiCoDe.Stages.Classification.Learning.Linear;

/// <summary>How a logistic regression is fitted.</summary>
internal sealed record LogisticOptions
{
    /// <summary>The penalty on large weights: half of it times the sum of their squares is added to the summed loss. 10 is what others call C = 0.1.</summary>
    public double L2 { get; init; } = 10;

    /// <summary>Steps of the search at most.</summary>
    public int MostSteps { get; init; } = 80;

    /// <summary>The search ends where no slope of the loss per row is steeper.</summary>
    public double Tolerance { get; init; } = 1e-6;
}
