using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;

namespace DiCoDe.Host.Work;

/// <summary>Keeps the records of harvests: how they begin, what they are told, how they end.</summary>
internal sealed class RunBook(IRunStore runs, IHarvestStore harvests, TimeProvider clock)
{
    /// <summary>What an interrupted harvest left is read to its end when it is not older than this; after that listings have changed too much.</summary>
    private static readonly TimeSpan LongestBreak = TimeSpan.FromDays(2);

    /// <summary>So many earlier harvests say what is usual.</summary>
    private const int History = 12;

    /// <summary>Takes up an interrupted harvest, or begins one.</summary>
    /// <param name="portal">The portal.</param>
    /// <param name="isFull">Whether everything is read, and nothing taken up.</param>
    /// <param name="cancel">Stops.</param>
    public async Task<(Run Run, HarvestPlan Plan)> BeginAsync(PortalDefinition portal, bool isFull, CancellationToken cancel)
    {
        var left = await harvests.ResumeAsync(portal.Id, isFull ? DateTimeOffset.MaxValue : clock.GetUtcNow() - LongestBreak, cancel);
        var plan = new HarvestPlan
        {
            Memory = harvests,
            IsFull = isFull || left?.Run.IsFull == true,
            Definition = DefinitionText.HashOf(portal),
            Waiting = left?.Waiting ?? [],
            Done = left?.Done ?? [],
            HasGaps = left?.Run.Counts is { PagesMissed: > 0 } or { NoAds: > 0 },
            Since = await harvests.LastCompleteAsync(portal.Id, cancel),
            PagesToday = await harvests.PagesOnAsync(portal.Id, PortalIdentity.Of(portal).DayOf(clock.GetUtcNow()), cancel),
        };
        return (left?.Run ?? await RecordAsync(portal, isFull, cancel), plan);
    }

    /// <summary>A portal that is not read keeps what an interrupted harvest left.</summary>
    public async Task<Run> RefuseAsync(PortalDefinition portal, string reason, CancellationToken cancel) =>
        await EndAsync(await RecordAsync(portal, isFull: false, cancel), RunState.Refused, reason, listingsComplete: false, canGoOn: true);

    /// <summary>Ends a harvest that went as far as it could, and judges it.</summary>
    public async Task<Run> JudgeAsync(PortalDefinition portal, Run run, HarvestTally tally, CancellationToken cancel)
    {
        var record = new HarvestRecord(run, await harvests.FilledAsync(run.Id, cancel));
        var (state, reason) = HarvestVerdict.Of(tally, record, portal.Bands, await harvests.RecordsAsync(portal.Id, History, cancel));
        return await EndAsync(run, state, reason, tally.AreListingsComplete && state is RunState.Complete or RunState.Partial, tally.Stopped is { CanGoOn: true });
    }

    public Task<Run> InterruptAsync(Run run) =>
        EndAsync(run, RunState.Interrupted, "Se detuvo antes de terminar; la próxima lectura sigue desde aquí.", listingsComplete: false, canGoOn: true);

    public Task<Run> FailAsync(Run run, Exception error) => EndAsync(
        run, run.Counts.AdsFound == 0 ? RunState.Refused : RunState.Partial, $"Falla al leer el portal: {error.Message}", listingsComplete: false, canGoOn: false);

    /// <summary>What is told of a portal that somebody else is reading: theirs is the record.</summary>
    public Run NotBegun(PortalDefinition portal, string reason) =>
        Run.Begun(default, StartOf(portal, isFull: false)) with { EndedAt = clock.GetUtcNow(), State = RunState.Refused, Reason = reason };

    private async Task<Run> RecordAsync(PortalDefinition portal, bool isFull, CancellationToken cancel)
    {
        var start = StartOf(portal, isFull);
        return Run.Begun(await runs.BeginAsync(start, cancel), start);
    }

    private RunStart StartOf(PortalDefinition portal, bool isFull)
    {
        var now = clock.GetUtcNow();
        var identity = PortalIdentity.Of(portal);
        return new()
        {
            Kind = RunKind.Harvest,
            Portal = identity,
            Source = portal.Home.AbsoluteUri,
            IsFull = isFull,
            ObservedAt = now,
            ObservedOn = identity.DayOf(now),
        };
    }

    /// <summary>The record is closed even when the work was cancelled: the next run must know how this one ended.</summary>
    private async Task<Run> EndAsync(Run run, RunState state, string reason, bool listingsComplete, bool canGoOn) =>
        await harvests.EndAsync(run with { EndedAt = clock.GetUtcNow(), State = state, Reason = reason }, listingsComplete, canGoOn, CancellationToken.None);
}
