using DiCoDe.Domain.Demand;

namespace DiCoDe.Stages.Counting.Rows;

/// <summary>The counts of this week and of the week before.</summary>
internal readonly record struct Tally(Count This, Count Before)
{
    public Tally Plus(Count now, Count before) => new(This.Plus(now), Before.Plus(before));
}
