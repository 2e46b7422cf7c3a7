using DiCoDe.Domain;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Host.Settings;
using DiCoDe.Host.Terminals;
using DiCoDe.Stages.Intake;

namespace DiCoDe.Host.Work;

/// <summary>Reads one portal into the store and the archive, and keeps the record of it.</summary>
internal sealed class PortalHarvest(IPortalReader reader, VisitIntake intake, RunBook book, PageKeeping keeping, HarvestLeave leave, Folders folders)
{
    /// <summary>Harvests a portal from start to end, or an interrupted harvest to its end. Whatever goes wrong with the portal is in the record that
    /// comes back; only cancellation and a store that cannot be written throw, and then what was already stored stays.</summary>
    /// <param name="portal">The portal.</param>
    /// <param name="isFull">Whether everything is read, whatever earlier harvests remember (<c>--full</c>).</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancel">Stops; the next harvest goes on from here.</param>
    public async Task<Run> HarvestAsync(PortalDefinition portal, bool isFull, IProgress<Advance> progress, CancellationToken cancel)
    {
        using var turn = PortalTurn.Take(folders, portal.Id);
        if (turn is null)
        {
            return book.NotBegun(portal, PortalTurn.Taken);
        }

        if (leave.Refusal(portal) is { Length: > 0 } refusal)
        {
            return await book.RefuseAsync(portal, refusal, cancel);
        }

        var (run, plan) = await book.BeginAsync(portal, isFull, cancel);
        return await ReadAsync(portal, run, plan, visits => keeping.KeepAsync(run, visits, cancel), progress, cancel);
    }

    /// <summary>Reads again, from pages that were kept, what a harvest read from the portal.</summary>
    /// <param name="portal">The portal, as its file defines it today.</param>
    /// <param name="pages">The answers that it got then.</param>
    /// <param name="cancel">Stops.</param>
    public async Task<Run> ReplayAsync(PortalDefinition portal, IKeptPages pages, CancellationToken cancel)
    {
        var (run, plan) = await book.BeginAsync(portal, isFull: false, cancel);
        return await ReadAsync(portal, run, plan with { Pages = pages }, visits => visits, new Progress<Advance>(), cancel);
    }

    private async Task<Run> ReadAsync(
        PortalDefinition portal, Run run, HarvestPlan plan, Func<IAsyncEnumerable<PageVisit>, IAsyncEnumerable<PageVisit>> keep, IProgress<Advance> progress, CancellationToken cancel)
    {
        var tally = new HarvestTally();
        try
        {
            var visits = keep(tally.VisitsOfAsync(reader.ReadAsync(portal, plan, cancel), told => progress.Report(Told(told)), cancel));
            await foreach (var counts in intake.TakeAsync(run.Id, PortalIdentity.Of(portal), plan.Definition, visits, cancel))
            {
                run = run with { Counts = run.Counts.Plus(counts) };
            }
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            await book.InterruptAsync(run);
            throw;
        }
        catch (Exception error) when (error is not (InputException or OutOfMemoryException))
        {
            // The one place where a portal's failure is caught: whatever it sent that broke our reading, the other portals go on.
            // A store that cannot be written is an InputException and stops the run.
            return await book.FailAsync(run, error);
        }

        return await book.JudgeAsync(portal, run, tally, cancel);
    }

    private static Advance Told(HarvestTally tally) => new(tally.Ads, 0, $"{tally.Pages} páginas leídas, {tally.PagesMissed} sin leer");
}
