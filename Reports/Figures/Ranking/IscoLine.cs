namespace DiCoDe.Reports.Figures.Ranking;

/// <summary>The ads of an ISCO-08 group.</summary>
/// <param name="Level">1 (major group) to 4 (unit group).</param>
/// <param name="Code">Its digits; "" for ads whose occupation is not coded.</param>
/// <param name="Label">Its name.</param>
/// <param name="Figures">Its numbers.</param>
public sealed record IscoLine(int Level, string Code, string Label, Measured Figures);
