using DiCoDe.Domain.Portals;

using Quartz;

namespace DiCoDe.Host.Schedules;

/// <summary>One entry of <c>schedules/schedules.yaml</c>: when what runs.</summary>
internal sealed record Schedule
{
    public required string Name { get; init; }

    /// <summary>When, in its time zone.</summary>
    public required CronExpression Cron { get; init; }

    public required TimeZoneInfo TimeZone { get; init; }

    /// <summary>What, in order; at least one.</summary>
    public required IReadOnlyList<ScheduledStep> Run { get; init; }

    /// <summary>The portals a harvest reads; none means every enabled one.</summary>
    public IReadOnlyList<PortalId> Portals { get; init; } = [];

    /// <summary>The next time after a moment, or <see langword="null"/> when there is none.</summary>
    public DateTimeOffset? NextAfter(DateTimeOffset moment) => Cron.WithTimeZone(TimeZone).GetNextValidTimeAfter(moment);
}
