using DiCoDe.Domain.Ads.Terms.Working;

namespace DiCoDe.Stages.Intake.Terms.Working;

/// <summary>Words of a text that say something of hours.</summary>
/// <param name="Start">Index of their first character.</param>
/// <param name="End">Index just after their last.</param>
/// <param name="Weight">How plainly they speak of hours of work; 0 for what only counts beside others.</param>
internal readonly record struct HoursMark(int Start, int End, int Weight)
{
    public Load Load { get; init; }

    public Shifts Shifts { get; init; }

    public WorkingDays Days { get; init; }

    /// <summary>Days of rest, or 0.</summary>
    public int Rest { get; init; }

    /// <summary>Hours from start to end of a day, or 0.</summary>
    public decimal Span { get; init; }

    /// <summary>Stated hours in a week, or 0.</summary>
    public decimal Weekly { get; init; }
}
