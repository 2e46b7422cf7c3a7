namespace DiCoDe.Host.Demo.Market;

/// <summary>How the number of postings moves over the weeks of the demo.</summary>
internal enum DemoTrend
{
    Steady,
    Growing,
    Declining,

    /// <summary>Few, and many in the last week: the season begins.</summary>
    Burst,
}
