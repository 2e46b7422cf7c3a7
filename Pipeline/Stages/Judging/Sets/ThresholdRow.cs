namespace DiCoDe.Stages.Judging.Sets;

/// <summary>What a threshold gives.</summary>
/// <param name="Threshold">The least confidence that counts.</param>
/// <param name="Counts">The counts with it.</param>
public readonly record struct ThresholdRow(double Threshold, SetCounts Counts);
