using DiCoDe.Domain;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Host.Settings;
using DiCoDe.Host.Terminals;
using DiCoDe.Stages.Intake;

namespace DiCoDe.Host.Work;

/// <summary>Reads one portal into the store, and keeps the record of it.</summary>
internal sealed class PortalHarvest(IPortalReader reader, VisitIntake intake, IRunStore runs, IHarvestStore harvests, Contact contact, Folders folders, TimeProvider clock)
{
    /// <summary>What an interrupted harvest left is read to its end when it is not older than this; after that listings have changed too much.</summary>
    private static readonly TimeSpan LongestBreak = TimeSpan.FromDays(2);

    /// <summary>So many earlier harvests say what is usual.</summary>
    private const int History = 12;

    /// <summary>Harvests a portal from start to end, or an interrupted harvest to its end. Whatever goes wrong with the portal is in the record that
    /// comes back; only cancellation and a store that cannot be written throw, and then what was already stored stays.</summary>
    /// <param name="portal">The portal.</param>
    /// <param name="isFull">Whether everything is read, whatever earlier harvests remember (<c>--full</c>).</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancel">Stops; the next harvest goes on from here.</param>
    public async Task<Run> HarvestAsync(PortalDefinition portal, bool isFull, IProgress<Advance> progress, CancellationToken cancel)
    {
        using var turn = PortalTurn.Take(folders, portal.Id);
        if ((turn is null ? PortalTurn.Taken : Refusal(portal)) is { Length: > 0 } refusal)
        {
            return await RefuseAsync(await BeginAsync(portal, cancel), refusal);
        }

        var left = await harvests.ResumeAsync(portal.Id, isFull ? DateTimeOffset.MaxValue : clock.GetUtcNow() - LongestBreak, cancel);
        var run = left?.Run ?? await BeginAsync(portal, cancel);
        var plan = await PlanAsync(portal, left, isFull, cancel);
        var tally = new HarvestTally();
        try
        {
            var visits = tally.VisitsOfAsync(reader.ReadAsync(portal, plan, cancel), told => progress.Report(Told(told)), cancel);
            await foreach (var counts in intake.TakeAsync(run.Id, PortalIdentity.Of(portal), plan.Definition, visits, cancel))
            {
                run = run with { Counts = run.Counts.Plus(counts) };
            }
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            await EndAsync(run, RunState.Interrupted, "Se detuvo antes de terminar; la próxima lectura sigue desde aquí.", tally, canGoOn: true);
            throw;
        }
        catch (Exception error) when (error is not (InputException or OutOfMemoryException))
        {
            // The one place where a portal's failure is caught: whatever it sent that broke our reading, the other portals go on.
            // A store that cannot be written is an InputException and stops the run.
            return await EndAsync(run, run.Counts.AdsFound == 0 ? RunState.Refused : RunState.Partial, $"Falla al leer el portal: {error.Message}", tally, canGoOn: false);
        }

        var record = new HarvestRecord(run, await harvests.FilledAsync(run.Id, cancel));
        var (state, reason) = HarvestVerdict.Of(tally, record, portal.Bands, await harvests.RecordsAsync(portal.Id, History, cancel));
        return await EndAsync(run, state, reason, tally, canGoOn: tally.Stopped is { CanGoOn: true });
    }

    private async Task<HarvestPlan> PlanAsync(PortalDefinition portal, InterruptedHarvest? left, bool isFull, CancellationToken cancel) => new()
    {
        Memory = harvests,
        IsFull = isFull,
        Definition = DefinitionText.HashOf(portal),
        Waiting = left?.Waiting ?? [],
        Done = left?.Done ?? [],
        Since = await harvests.LastCompleteAsync(portal.Id, cancel),
        PagesToday = await harvests.PagesOnAsync(portal.Id, PortalIdentity.Of(portal).DayOf(clock.GetUtcNow()), cancel),
    };

    private async Task<Run> BeginAsync(PortalDefinition portal, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var identity = PortalIdentity.Of(portal);
        var start = new RunStart
        {
            Kind = RunKind.Harvest,
            Portal = identity,
            Source = portal.Home.AbsoluteUri,
            ObservedAt = now,
            ObservedOn = identity.DayOf(now),
        };
        return Run.Begun(await runs.BeginAsync(start, cancel), start);
    }

    /// <summary>A portal that is not read leaves what an interrupted harvest left.</summary>
    private Task<Run> RefuseAsync(Run begun, string reason) => EndAsync(begun, RunState.Refused, reason, new HarvestTally(), canGoOn: true);

    /// <summary>The record is closed even when the work was cancelled: the next run must know how this one ended.</summary>
    private async Task<Run> EndAsync(Run run, RunState state, string reason, HarvestTally tally, bool canGoOn) => await harvests.EndAsync(
        run with { EndedAt = clock.GetUtcNow(), State = state, Reason = reason },
        tally.AreListingsComplete && state is RunState.Complete or RunState.Partial,
        canGoOn,
        CancellationToken.None);

    /// <summary>Why the portal must not be read, or "". One's own machine needs nobody's leave.</summary>
    private string Refusal(PortalDefinition portal) => portal switch
    {
        { Permission: PermissionStatus.Denied } => "El portal negó el permiso de lectura.",
        _ when IsOnThisMachine(portal) => "",
        { Enabled: false } => "El portal no está habilitado. Pida el permiso, anótelo en su archivo y ponga «enabled: true».",
        { Permission: PermissionStatus.Unknown } => "No consta el permiso del portal. Anote en su archivo «permission: granted» y en «permission_note» cómo y cuándo se dio.",
        _ when contact.Address.Length == 0 =>
            $"Falta una dirección de contacto para el portal. Indíquela con --contact correo@ejemplo.org o en la variable {Contact.Variable}.",
        _ => "",
    };

    private static bool IsOnThisMachine(PortalDefinition portal) => portal.Home.IsLoopback && portal.Discovery.Start.All(start => start.IsLoopback);

    private static Advance Told(HarvestTally tally) => new(tally.Ads, 0, $"{tally.Pages} páginas leídas, {tally.PagesMissed} sin leer");
}
