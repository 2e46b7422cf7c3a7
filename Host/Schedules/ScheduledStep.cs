namespace DiCoDe.Host.Schedules;

/// <summary>What a schedule may run.</summary>
internal enum ScheduledStep
{
    Harvest,
    Classify,
    Report,
    Prune,
}
