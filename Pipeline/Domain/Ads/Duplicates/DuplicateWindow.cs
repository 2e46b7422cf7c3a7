namespace DiCoDe.Domain.Ads.Duplicates;

/// <summary>The times that matter between two ads, in days.</summary>
public static class DuplicateWindow
{
    /// <summary>Eight weeks: ads whose open times lie further apart are never linked, for a position may be vacant again.</summary>
    /// <remarks>The window of Nesta's Open Jobs Observatory. It holds for each link; a chain of reposts may be longer.</remarks>
    public const int Days = 56;

    /// <summary>Ads published at most this many days apart are of the same time: a week is what reports count in.</summary>
    public const int SameTime = 7;
}
