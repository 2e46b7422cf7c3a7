namespace DiCoDe.Domain.Harvesting;

/// <summary>How a run ended.</summary>
public enum RunState
{
    /// <summary>It has begun and not ended; a run still in this state at the next start was interrupted.</summary>
    Running,

    /// <summary>Everything was read.</summary>
    Complete,

    /// <summary>Something is missing; the reason says what.</summary>
    Partial,

    /// <summary>Nothing was read, or nothing that can be trusted; the reason says why.</summary>
    Refused,

    /// <summary>The process ended while it ran; what it had stored is kept.</summary>
    Interrupted,
}
