using DiCoDe.Domain;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Host.Settings;
using DiCoDe.Host.Terminals;
using DiCoDe.Stages.Intake;

namespace DiCoDe.Host.Work;

/// <summary>Reads one portal into the store, and keeps the record of it.</summary>
internal sealed class PortalHarvest(IPortalReader reader, AdIntake intake, IRunStore runs, Contact contact, Folders folders, TimeProvider clock)
{
    /// <summary>Harvests a portal from start to end. Whatever goes wrong with the portal is in the record that comes back; only cancellation
    /// and a store that cannot be written throw, and then the ads already stored stay.</summary>
    public async Task<Run> HarvestAsync(PortalDefinition portal, IProgress<Advance> progress, CancellationToken cancel)
    {
        using var turn = PortalTurn.Take(folders, portal.Id);
        var begun = await BeginAsync(portal, cancel);
        var tally = new HarvestTally();
        var counts = new RunCounts();
        if ((turn is null ? PortalTurn.Taken : Refusal(portal)) is { Length: > 0 } refusal)
        {
            return await EndAsync(begun, RunState.Refused, refusal, tally, counts);
        }

        try
        {
            var ads = tally.AdsOfAsync(reader.ReadAsync(portal, cancel), told => progress.Report(Told(told)), cancel);
            await foreach (var taken in intake.TakeAsync(begun.Id, PortalIdentity.Of(portal), ads, cancel))
            {
                counts = taken.AddTo(counts);
            }
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            await EndAsync(begun, RunState.Interrupted, "Se detuvo antes de terminar.", tally, counts);
            throw;
        }
        catch (Exception error) when (error is not (InputException or OutOfMemoryException))
        {
            // The one place where a portal's failure is caught: whatever it sent that broke our reading, the other portals go on.
            // A store that cannot be written is an InputException and stops the run.
            return await EndAsync(begun, counts.AdsFound == 0 ? RunState.Refused : RunState.Partial, $"Falla al leer el portal: {error.Message}", tally, counts);
        }

        var (state, reason) = Judge(tally);
        return await EndAsync(begun, state, reason, tally, counts);
    }

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

    /// <summary>The record is closed even when the work was cancelled: the next run must know how this one ended.</summary>
    private async Task<Run> EndAsync(Run begun, RunState state, string reason, HarvestTally tally, RunCounts counts)
    {
        var ended = begun with
        {
            EndedAt = clock.GetUtcNow(),
            State = state,
            Reason = reason,
            Counts = counts with { Pages = tally.Pages, PagesMissed = tally.PagesMissed, Bytes = tally.Bytes, NoAds = tally.NoAds },
        };
        await runs.EndAsync(ended, CancellationToken.None);
        return ended;
    }

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

    private static (RunState State, string Reason) Judge(HarvestTally tally) => tally switch
    {
        { Stopped.Length: > 0 } => (tally.AdsFound == 0 ? RunState.Refused : RunState.Partial, $"{tally.Stopped} {FirstMiss(tally)}".TrimEnd()),
        { AdsFound: 0 } => (RunState.Refused, $"No se encontró ningún anuncio. {FirstMiss(tally)}".TrimEnd()),
        { PagesMissed: > 0 } => (RunState.Partial, $"{tally.PagesMissed} páginas sin leer. {FirstMiss(tally)}"),
        _ => (RunState.Complete, ""),
    };

    private static string FirstMiss(HarvestTally tally) => tally.FirstMiss.Length == 0 ? "" : $"La primera página sin leer: {tally.FirstMiss}";

    private static Advance Told(HarvestTally tally) => new(tally.AdsFound, 0, $"{tally.Pages} páginas leídas, {tally.PagesMissed} sin leer");
}
