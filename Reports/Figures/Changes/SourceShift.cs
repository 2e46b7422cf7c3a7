namespace DiCoDe.Reports.Figures.Changes;

/// <summary>Whether a portal was read in both weeks.</summary>
public enum SourceShift
{
    /// <summary>It was, or in neither.</summary>
    Same,

    /// <summary>Only this week.</summary>
    Joined,

    /// <summary>Only the week before.</summary>
    Lost,
}
