namespace DiCoDe.Reports.Proof;

/// <summary>The lists of an occupation.</summary>
/// <param name="Occupation">Its URI, or "" for not coded.</param>
/// <param name="MajorGroup">The digit of its ISCO-08 major group, or "".</param>
/// <param name="Lists">Its own list, and those of its groups.</param>
internal sealed record OccupationLists(string Occupation, string MajorGroup, AdList[] Lists);
