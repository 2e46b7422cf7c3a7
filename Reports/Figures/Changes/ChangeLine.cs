namespace DiCoDe.Reports.Figures.Changes;

/// <summary>A row with its change in parts.</summary>
/// <param name="Line">The row.</param>
/// <param name="Published">The new ads of the week before as published; <see langword="null"/> when nothing was.</param>
/// <param name="Parts">The change in parts.</param>
public sealed record ChangeLine(DemandLine Line, int? Published, ChangeParts Parts)
{
    /// <summary>The new ads of the week before that the change is counted from: as published, else as known now.</summary>
    public int Base => Published ?? Line.Figures.Before?.NewAds ?? 0;
}
