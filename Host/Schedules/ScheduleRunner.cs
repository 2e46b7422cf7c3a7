using DiCoDe.Domain;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Host.Commands;
using DiCoDe.Host.Settings;
using DiCoDe.Host.Terminals;
using DiCoDe.Host.Work;
using DiCoDe.Stages.Intake.Duplicates;

using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DiCoDe.Host.Schedules;

/// <summary>Does what a schedule says. One schedule at a time: a report never counts a harvest that is half done.</summary>
internal sealed partial class ScheduleRunner(
    CommandRun run, IReadOnlyList<Schedule> schedules, IHostApplicationLifetime lifetime, ILogger<ScheduleRunner> log) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    public async Task RunAsync(string name, CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel, lifetime.ApplicationStopping);
        var schedule = schedules.First(one => string.Equals(one.Name, name, StringComparison.Ordinal));
        try
        {
            await _turn.WaitAsync(stop.Token);
            try
            {
                foreach (var step in schedule.Run)
                {
                    LogBegin(name, step);
                    await RunAsync(schedule, step, stop.Token);
                }
            }
            finally
            {
                _turn.Release();
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            LogStopped(name);
        }
        catch (InputException error)
        {
            LogFailed(name, error.Message);
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task RunAsync(Schedule schedule, ScheduledStep step, CancellationToken cancel)
    {
        var silent = new Progress<Advance>();
        switch (step)
        {
            case ScheduledStep.Harvest:
                // The register is read each time, so that a portal added today is read tonight.
                foreach (var portal in PortalRegister.Read(run.Folders.Schedules).Choose([.. schedule.Portals.Select(id => id.Value)]))
                {
                    LogHarvest(await run.Get<PortalHarvest>().HarvestAsync(portal, isFull: false, silent, cancel));
                }

                if (await run.Get<DuplicateStage>().RunAsync(cancel) is { } counts)
                {
                    LogCompared(counts.Ads, counts.Vacancies);
                }

                break;
            case ScheduledStep.Classify:
                var classification = run.Get<AdClassification>();
                await classification.UseStarterWhenNoneAsync(cancel);
                var done = await classification.ClassifyAsync(silent, cancel);
                LogClassified(done.Ads, done.Mentions);
                break;
            case ScheduledStep.Report:
                var page = await run.Get<ReportWork>().WriteLatestAsync(run.Folders.Reports, cancel);
                LogReport(page);
                break;
            case ScheduledStep.Prune:
                var pruned = run.Get<PagePruning>().Prune(PagePruning.UsualDays, isTrial: false);
                LogPruned(pruned.Files, pruned.Left);
                break;
        }
    }

    private void LogHarvest(Run harvest)
    {
        if (harvest.State == RunState.Complete)
        {
            LogComplete(harvest.Portal.Value, harvest.Counts.AdsFound, harvest.Counts.AdsNew);
        }
        else
        {
            LogIncomplete(harvest.Portal.Value, RunView.Say(harvest.State), harvest.Reason);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Schedule}: {Step}")]
    private partial void LogBegin(string schedule, ScheduledStep step);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Portal}: {Found} anuncios, {New} nuevos")]
    private partial void LogComplete(string portal, int found, int @new);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Portal}: lectura {State}: {Reason}")]
    private partial void LogIncomplete(string portal, string state, string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Ads} anuncios comparados: {Vacancies} vacantes")]
    private partial void LogCompared(int ads, int vacancies);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Ads} anuncios clasificados, {Mentions} menciones")]
    private partial void LogClassified(int ads, long mentions);

    [LoggerMessage(Level = LogLevel.Information, Message = "Informe: {Path}")]
    private partial void LogReport(string path);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Files} archivos de páginas borrados, {Left} quedan")]
    private partial void LogPruned(int files, int left);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Schedule}: {Problem}")]
    private partial void LogFailed(string schedule, string problem);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Schedule}: detenido")]
    private partial void LogStopped(string schedule);
}
