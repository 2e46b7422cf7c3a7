using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Storage;

public abstract partial class StoreContract
{
    [Test]
    public async Task A_run_begins_as_running()
    {
        var id = await BeginAsync(Monday);

        var run = (await _stores.Runs.LatestAsync(Some.Portal, 1, Cancel)).Single();

        Assert.That(run, Is.EqualTo(new Run
        {
            Id = id,
            Kind = RunKind.Harvest,
            Portal = Some.Portal,
            Source = "https://empleos.example/",
            ObservedAt = Noon(Monday),
            ObservedOn = Monday,
        }));
    }

    [Test]
    public async Task A_run_ends_with_its_state_reason_and_counts()
    {
        var counts = new RunCounts
        {
            Pages = 1,
            PagesMissed = 2,
            Bytes = 3_000_000_000,
            AdsFound = 4,
            AdsNew = 5,
            AdsChanged = 6,
            AdsSeenAgain = 7,
            AdsRepeated = 8,
            AdsRejected = 9,
            NoAds = 10,
            PersonalDataRemoved = 11,
        };
        var id = await BeginAsync(Monday);

        await EndAsync(id, RunState.Partial, "Faltan dos páginas.", counts);

        var run = (await _stores.Runs.LatestAsync(Some.Portal, 1, Cancel)).Single();
        Assert.That((run.State, run.Reason, run.EndedAt, run.Counts), Is.EqualTo((RunState.Partial, "Faltan dos páginas.", (DateTimeOffset?)Some.Moment, counts)));
    }

    [Test]
    public async Task The_latest_runs_come_newest_first_and_of_one_portal_when_asked()
    {
        var first = await BeginAsync(Monday);
        var other = await _stores.Runs.BeginAsync(Start(Monday) with { Portal = Some.Identity with { Id = new PortalId("otro") } }, Cancel);
        var last = await BeginAsync(Monday.AddDays(-5));

        Assert.That((await _stores.Runs.LatestAsync(null, 2, Cancel)).Select(run => run.Id), Is.EqualTo(new[] { last, other }));
        Assert.That((await _stores.Runs.LatestAsync(Some.Portal, 9, Cancel)).Select(run => run.Id), Is.EqualTo(new[] { last, first }));
    }

    [TestCase(RunState.Complete, true)]
    [TestCase(RunState.Partial, false)]
    [TestCase(RunState.Refused, false)]
    public async Task A_file_is_imported_when_its_run_was_complete(RunState state, bool imported)
    {
        await EndAsync(await BeginAsync(Monday, "abc123"), state);

        Assert.That(await _stores.Runs.IsImportedAsync(Some.Portal, "abc123", Cancel), Is.EqualTo(imported));
        Assert.That(await _stores.Runs.IsImportedAsync(new PortalId("otro"), "abc123", Cancel), Is.False);
        Assert.That(await _stores.Runs.IsImportedAsync(Some.Portal, "abc124", Cancel), Is.False);
    }

    [Test]
    public async Task A_run_that_nobody_ended_is_interrupted_at_the_next_start_and_keeps_its_ads()
    {
        var run = await BeginAsync(Monday, "abc123");
        await _stores.Ads.SaveAsync(run, [Some.Ad()], [], Cancel);

        _stores = OpenAgain();

        var stored = (await _stores.Runs.LatestAsync(null, 1, Cancel)).Single();
        Assert.That((stored.Id, stored.State), Is.EqualTo((run, RunState.Interrupted)));
        Assert.That(stored.Reason, Is.Not.Empty);
        Assert.That(await _stores.Ads.FindAsync(Some.Ad().Id, Cancel), Is.Not.Null);
        Assert.That(await _stores.Runs.IsImportedAsync(Some.Portal, "abc123", Cancel), Is.False);
    }

    [Test]
    public async Task A_run_does_not_end_as_running()
    {
        var id = await BeginAsync(Monday);

        await Assert.ThatAsync(() => EndAsync(id, RunState.Running), Throws.ArgumentException);
    }
}
