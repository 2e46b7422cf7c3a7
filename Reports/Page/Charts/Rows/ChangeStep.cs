namespace DiCoDe.Reports.Page.Charts.Rows;

/// <summary>A part of a change.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Ads">How many ads more, or fewer.</param>
/// <param name="IsSum">Whether it is the whole change.</param>
public sealed record ChangeStep(string Name, int Ads, bool IsSum);
