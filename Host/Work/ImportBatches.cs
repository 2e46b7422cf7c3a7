using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Stages.Intake;

namespace DiCoDe.Host.Work;

/// <summary>The ads of one file, each portal and each day of observation a run of its own; stored in batches as they come.</summary>
internal sealed class ImportBatches(AdIntake intake, IRunStore runs, TimeProvider clock, string source, string hash, ImportTally tally)
{
    private const int BatchSize = 200;

    private readonly Dictionary<(PortalId Portal, DateTimeOffset Seen), Batch> _open = [];

    public async ValueTask AddAsync(PortalIdentity portal, ScrapedAd ad, CancellationToken cancel)
    {
        if (!_open.TryGetValue((portal.Id, ad.SeenAt), out var batch))
        {
            _open[(portal.Id, ad.SeenAt)] = batch = new Batch(portal, await BeginAsync(portal, ad.SeenAt, cancel));
        }

        batch.Ads.Add(ad);
        if (batch.Ads.Count >= BatchSize)
        {
            await StoreAsync(batch, cancel);
        }
    }

    /// <summary>Stores what is left, closes the records and tells the tally the sum of what all of them did.</summary>
    public async Task EndAsync(RunState state, string reason)
    {
        var sum = new RunCounts { Pages = 1 };
        foreach (var batch in _open.Values)
        {
            await StoreAsync(batch, CancellationToken.None);
            await runs.EndAsync(batch.Run with { EndedAt = clock.GetUtcNow(), State = state, Reason = reason, Counts = batch.Counts with { Pages = 1 } }, CancellationToken.None);
            sum = sum.Plus(batch.Counts);
        }

        tally.FileRead(sum);
    }

    private async Task StoreAsync(Batch batch, CancellationToken cancel)
    {
        await foreach (var taken in intake.TakeAsync(batch.Run.Id, batch.Portal, batch.Ads.ToAsyncEnumerable(), cancel))
        {
            batch.Counts = taken.AddTo(batch.Counts);
            tally.Taken(taken);
        }

        batch.Ads.Clear();
    }

    private async Task<Run> BeginAsync(PortalIdentity portal, DateTimeOffset seen, CancellationToken cancel)
    {
        var start = new RunStart
        {
            Kind = RunKind.Import,
            Portal = portal,
            Source = source,
            FileHash = hash,
            ObservedAt = seen,
            ObservedOn = portal.DayOf(seen),
        };
        return Run.Begun(await runs.BeginAsync(start, cancel), start);
    }

    private sealed class Batch(PortalIdentity portal, Run run)
    {
        public PortalIdentity Portal => portal;

        public Run Run => run;

        public List<ScrapedAd> Ads { get; } = [];

        public RunCounts Counts { get; set; } = new();
    }
}
