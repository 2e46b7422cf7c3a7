namespace DiCoDe.IntegrationTests.Scraper.Hostile;

/// <summary>Looks at the memory of this process again and again.</summary>
internal sealed class MemoryWatch : IDisposable
{
    private readonly Timer _timer;
    private long _peak;

    public MemoryWatch() => _timer = new Timer(_ => _peak = Math.Max(_peak, Environment.WorkingSet), null, TimeSpan.Zero, TimeSpan.FromMilliseconds(5));

    /// <summary>The most bytes there were.</summary>
    public long Peak => _peak;

    public void Dispose() => _timer.Dispose();
}
