namespace DiCoDe.Host.Work;

/// <summary>Stands at the moment it was set to, so that eight weeks pass in a minute and an old harvest is read as of its day. Timers run in real time.</summary>
internal sealed class StandingClock(DateTimeOffset start) : TimeProvider
{
    private long _ticks = start.UtcTicks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    public void Set(DateTimeOffset moment) => Interlocked.Exchange(ref _ticks, moment.UtcTicks);
}
