namespace DiCoDe.Stages.Judging;

/// <summary>What is said with about the same confidence.</summary>
/// <param name="From">The least confidence.</param>
/// <param name="To">Where the next bin begins; the last bin holds 1 too.</param>
/// <param name="Count">How many claims.</param>
/// <param name="Confidence">Their mean confidence.</param>
/// <param name="Right">The share of them that is right.</param>
public readonly record struct ReliabilityBin(double From, double To, int Count, double Confidence, double Right);
