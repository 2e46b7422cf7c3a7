namespace DiCoDe.Reports.Proof;

/// <summary>A part of a list on one page: which of its new ads and which of its older ones. Places beyond what there is are cut.</summary>
internal readonly record struct ListPiece(AdList List, Range New, Range Older, bool IsFirst, bool IsLast);
