namespace DiCoDe.Domain.Demand;

/// <summary>The days on which ads were observed, first and last, both included.</summary>
/// <param name="First">The first day any run observed ads.</param>
/// <param name="Last">The last such day.</param>
public readonly record struct ObservedPeriod(DateOnly First, DateOnly Last)
{
    /// <summary>Every week touched by the period, oldest first.</summary>
    public IEnumerable<IsoWeek> Weeks()
    {
        for (var week = IsoWeek.Of(First); week <= IsoWeek.Of(Last); week = week.Next)
        {
            yield return week;
        }
    }
}
