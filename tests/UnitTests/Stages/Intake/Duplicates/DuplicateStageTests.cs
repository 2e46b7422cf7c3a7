using DiCoDe.Stages.Intake.Duplicates;

namespace DiCoDe.UnitTests.Stages.Intake.Duplicates;

internal sealed class DuplicateStageTests
{
    private static readonly CancellationToken Cancel = CancellationToken.None;

    [Test]
    public async Task New_ads_are_compared_with_those_of_the_eight_weeks_before()
    {
        var store = new MemoryDuplicateStore(LabelledSet.Ads) { UncomparedSince = new DateOnly(2026, 9, 30) };

        await new DuplicateStage(store).RunAsync(Cancel);

        Assert.That(store.Saved.Single().Day, Is.EqualTo(new DateOnly(2026, 8, 5)));
    }

    [Test]
    public async Task Where_all_ads_were_compared_nothing_is_done()
    {
        var store = new MemoryDuplicateStore(LabelledSet.Ads);

        Assert.That(await new DuplicateStage(store).RunAsync(Cancel), Is.Null);
        Assert.That(store.Saved, Is.Empty);
    }

    [Test]
    public async Task What_is_kept_is_what_is_found_among_the_ads_at_once()
    {
        var store = new MemoryDuplicateStore(LabelledSet.Ads);

        var counts = await new DuplicateStage(store).RunAllAsync(Cancel);

        var found = DuplicateFinder.Find(LabelledSet.Ads);
        Assert.Multiple(() =>
        {
            Assert.That(store.Saved.Single().Found.Links, Is.EqualTo(found.Links));
            Assert.That(counts, Is.EqualTo(DuplicateCounts.Of(found)));
            Assert.That(counts.Full + counts.Semantic + counts.Temporal + counts.Partial, Is.EqualTo(found.Links.Count));
        });
    }

    [Test]
    public async Task A_first_day_at_the_beginning_of_time_is_no_obstacle()
    {
        var store = new MemoryDuplicateStore([]) { UncomparedSince = new DateOnly(1, 1, 2) };

        await new DuplicateStage(store).RunAsync(Cancel);

        Assert.That(store.Saved.Single().Day, Is.EqualTo(DateOnly.MinValue));
    }
}
