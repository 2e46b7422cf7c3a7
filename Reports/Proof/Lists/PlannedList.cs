namespace DiCoDe.Reports.Proof;

/// <summary>A list and how many ads the counts say it has.</summary>
/// <param name="Key">What its ads have in common.</param>
/// <param name="New">The new ones, or all when it has no other part.</param>
/// <param name="Older">Those open from before.</param>
internal readonly record struct PlannedList(ListKey Key, int New, int Older);
