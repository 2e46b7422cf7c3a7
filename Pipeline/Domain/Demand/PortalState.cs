using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;

namespace DiCoDe.Domain.Demand;

/// <summary>What the store holds of one portal at the end of a week.</summary>
public sealed record PortalState
{
    /// <summary>The portal.</summary>
    public required PortalIdentity Portal { get; init; }

    /// <summary>Runs that observed it in the week.</summary>
    public required int RunsInWeek { get; init; }

    /// <summary>Days of the week on which it was observed, 0 to 7.</summary>
    public required int DaysInWeek { get; init; }

    /// <summary>Days of the week before on which it was observed, 0 to 7; <see langword="null"/> when not known.
    /// A change between weeks observed on different numbers of days is not a change of demand.</summary>
    public int? DaysInWeekBefore { get; init; }

    /// <summary>The last day it was observed up to the end of the week; <see langword="null"/> when never.</summary>
    public required DateOnly? LastObservedOn { get; init; }

    /// <summary>How the last run up to the end of the week ended.</summary>
    public required RunState State { get; init; }

    /// <summary>Why it is not complete, or "".</summary>
    public required string Reason { get; init; }
}
