using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Harvesting;

namespace DiCoDe.Reports.Figures.Ranking;

/// <summary>A portal with its state and its ads.</summary>
/// <param name="Key">Its id, as in the demand table.</param>
/// <param name="State">How it was observed.</param>
/// <param name="Name">Its name, as text that is safe to show.</param>
/// <param name="Figures">Its numbers.</param>
public sealed record PortalLine(string Key, PortalState State, string Name, Measured Figures)
{
    /// <summary>Its new ads in which no skill was found.</summary>
    public int WithoutSkills { get; init; }

    /// <summary>Not observed on any day of the week.</summary>
    public bool IsUnread => State.DaysInWeek == 0;

    /// <summary>The last reading did not end as it should.</summary>
    public bool IsUnfinished => State.State != RunState.Complete;

    /// <summary>It has ads this week and had none, new or open, the week before.</summary>
    public bool IsNewcomer => Figures.Before is { NewAds: 0, OpenAds: 0 } && Figures.This is not { NewAds: 0, OpenAds: 0 };

    /// <summary>Observed on clearly more or fewer days than the week before.</summary>
    public bool DaysDiffer => State.DaysInWeekBefore is { } before && Math.Abs(before - State.DaysInWeek) > 1;

    /// <summary>Whether the change of its ads may come from how it was read rather than from demand.</summary>
    public bool BreaksComparison => IsUnread || IsUnfinished || IsNewcomer || DaysDiffer;
}
