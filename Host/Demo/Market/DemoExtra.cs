namespace DiCoDe.Host.Demo.Market;

/// <summary>A line that some postings of a vacancy carry.</summary>
internal sealed record DemoExtra(string Line, DemoTrend Trend);
