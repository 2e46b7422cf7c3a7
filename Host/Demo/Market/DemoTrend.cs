namespace DiCoDe.Host.Demo.Market;

/// <summary>How the number of postings moves over the weeks of the demo.</summary>
internal enum DemoTrend
{
    Steady,
    Growing,
    Declining,

    /// <summary>Many in a week or two, few before and after.</summary>
    Burst,
}
