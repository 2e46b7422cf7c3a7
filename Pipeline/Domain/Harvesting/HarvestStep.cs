namespace DiCoDe.Domain.Harvesting;

/// <summary>One thing that happens during a harvest, told as it happens.</summary>
public abstract record HarvestStep
{
    private HarvestStep()
    {
    }

    /// <summary>A page was dealt with; the harvest goes on.</summary>
    public sealed record Visited(PageVisit Visit) : HarvestStep;

    /// <summary>The harvest cannot go on; always the last step. Without it the harvest is complete.</summary>
    /// <param name="Reason">A sentence for the operator, with the remedy where there is one.</param>
    public sealed record Stopped(string Reason) : HarvestStep
    {
        /// <summary>Whether the rest can be read another time: a budget is used up or the hours are over, and nothing is wrong.</summary>
        public bool CanGoOn { get; init; }
    }

    /// <summary>Every listing was read to its end: an ad that is in none of them is absent. At most once, and never together with <see cref="Stopped"/>.</summary>
    public sealed record ListingsComplete : HarvestStep;
}
