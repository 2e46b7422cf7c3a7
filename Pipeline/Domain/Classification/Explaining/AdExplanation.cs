namespace DiCoDe.Domain.Classification.Explaining;

/// <summary>Why an ad has the mentions that it has.</summary>
/// <param name="Threshold">The least confidence of a mention.</param>
/// <param name="GateThreshold">The least likelihood that a segment asks for something, 0 to 1, for it to be read.</param>
/// <param name="Segments">The segments in order, the title first.</param>
public sealed record AdExplanation(double Threshold, double GateThreshold, IReadOnlyList<ExplainedSegment> Segments);
