namespace DiCoDe.Scraper.Fetching.Manners;

/// <summary>
/// The turns and pauses of one harvest: whoever fetches for it shares them. With one page at a time the pause is counted from the end of the last
/// page; with several, from the start of the last, so that starts are never closer than the pause.
/// </summary>
/// <param name="pause">The pause that the definition asks for.</param>
/// <param name="atOnce">So many pages are in flight at most.</param>
/// <param name="clock">Measures the pauses.</param>
internal sealed class Pace(TimeSpan pause, int atOnce, TimeProvider clock) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly SemaphoreSlim _seats = new(atOnce, atOnce);
    private readonly SemaphoreSlim _door = new(1, 1);
    private readonly Strain _strain = new(pause, atOnce);
    private TimeSpan _pause = pause;
    private long? _last;
    private DateTimeOffset _heldUntil;

    /// <summary>A pace of one page at a time.</summary>
    public Pace(TimeSpan pause, TimeProvider clock)
        : this(pause, 1, clock)
    {
    }

    /// <summary>A portal that asks for more than this is left alone: its pages are not asked for any more. 2 minutes.</summary>
    public static TimeSpan LongestHold { get; } = TimeSpan.FromMinutes(2);

    /// <summary>The pause as it is now.</summary>
    public TimeSpan Pause
    {
        get
        {
            lock (_lock)
            {
                return _strain.Lengthen(_pause);
            }
        }
    }

    /// <summary>How long the portal still asks to wait; zero when it does not.</summary>
    public TimeSpan Hold
    {
        get
        {
            lock (_lock)
            {
                return _heldUntil - clock.GetUtcNow() is var rest && rest > TimeSpan.Zero ? rest : TimeSpan.Zero;
            }
        }
    }

    /// <summary>Makes the pause longer, never shorter.</summary>
    public void SlowTo(TimeSpan pause)
    {
        lock (_lock)
        {
            _pause = pause > _pause ? pause : _pause;
        }
    }

    /// <summary>Makes everybody wait, as the portal asks (Retry-After, RFC 9110, 10.2.3).</summary>
    public void HoldFor(TimeSpan time)
    {
        lock (_lock)
        {
            var until = clock.GetUtcNow() + time;
            _heldUntil = until > _heldUntil ? until : _heldUntil;
        }
    }

    /// <summary>Begins the pause anew: a browser has asked for the parts of a page until now.</summary>
    public void BeginAnew()
    {
        lock (_lock)
        {
            _last = clock.GetTimestamp();
        }
    }

    /// <summary>Notes how the portal bore a request.</summary>
    public void Note(FetchOutcome outcome, TimeSpan latency)
    {
        lock (_lock)
        {
            _strain.Note(outcome, latency);
        }
    }

    /// <summary>Does one thing when there is a seat for it and the pause is over.</summary>
    public async ValueTask<T> TakeTurnAsync<T>(Func<CancellationToken, ValueTask<T>> visit, CancellationToken cancel)
    {
        await _seats.WaitAsync(cancel);
        try
        {
            await WaitForStartAsync(cancel);
            try
            {
                return await visit(cancel);
            }
            finally
            {
                Mark(isStart: false);
            }
        }
        finally
        {
            _seats.Release();
        }
    }

    public void Dispose()
    {
        _door.Dispose();
        _seats.Dispose();
    }

    /// <summary>One waits at the door, the others behind it. While it waits the pause may grow, so it looks again.</summary>
    private async ValueTask WaitForStartAsync(CancellationToken cancel)
    {
        await _door.WaitAsync(cancel);
        try
        {
            while (Rest() is var rest && rest > TimeSpan.Zero)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(rest.TotalMilliseconds)), clock, cancel);
            }

            Mark(isStart: true);
        }
        finally
        {
            _door.Release();
        }
    }

    private TimeSpan Rest()
    {
        var rest = _last is { } last ? Pause - clock.GetElapsedTime(last) : TimeSpan.Zero;
        return Hold is var hold && hold > rest && hold <= LongestHold ? hold : rest;
    }

    private void Mark(bool isStart)
    {
        if (isStart == atOnce > 1)
        {
            _last = clock.GetTimestamp();
        }
    }
}
