using Quartz;

namespace DiCoDe.Host.Schedules;

/// <summary>What Quartz fires: it only ticks, the runner does the work.</summary>
[DisallowConcurrentExecution]
internal sealed class ScheduleJob(ScheduleRunner runner) : IJob
{
    public const string NameKey = "schedule";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await runner.RunAsync(context.MergedJobDataMap.GetString(NameKey) ?? "", cancellationToken);
}
