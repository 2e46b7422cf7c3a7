namespace DiCoDe.Stages.Classification.Mapping;

/// <summary>How far training is.</summary>
/// <param name="Step">What is being done.</param>
/// <param name="Done">How much of it is done.</param>
/// <param name="Total">How much there is; 0 when nobody knows.</param>
public readonly record struct TrainingProgress(TrainingStep Step, int Done, int Total);
