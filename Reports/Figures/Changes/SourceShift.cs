namespace DiCoDe.Reports.Figures.Changes;

/// <summary>Whether a portal was read in both weeks.</summary>
public enum SourceShift
{
    /// <summary>It was, on about as many days, or in neither.</summary>
    Same,

    /// <summary>It was, on clearly more days or fewer.</summary>
    OtherDays,

    /// <summary>Only this week.</summary>
    Joined,

    /// <summary>Only the week before.</summary>
    Lost,
}
