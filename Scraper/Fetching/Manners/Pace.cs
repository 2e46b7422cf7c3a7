namespace DiCoDe.Scraper.Fetching.Manners;

/// <summary>The turn and the pause of one harvest: whoever fetches for it shares them.</summary>
internal sealed class Pace(TimeSpan pause, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private TimeSpan _pause = pause;
    private long? _lastEnded;

    /// <summary>Makes the pause longer, never shorter.</summary>
    public void SlowTo(TimeSpan pause) => _pause = pause > _pause ? pause : _pause;

    /// <summary>Does one thing at a time, each after the pause since the last one ended.</summary>
    public async ValueTask<T> TakeTurnAsync<T>(Func<CancellationToken, ValueTask<T>> visit, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            if (_lastEnded is { } ended && _pause - clock.GetElapsedTime(ended) is var rest && rest > TimeSpan.Zero)
            {
                await Task.Delay(rest, clock, cancel);
            }

            return await visit(cancel);
        }
        finally
        {
            _lastEnded = clock.GetTimestamp();
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}
