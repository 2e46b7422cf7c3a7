using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Demand;
using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Storage;

public abstract partial class StoreContract
{
    private static IsoWeek FunnelWeek => IsoWeek.Of(Monday);

    [Test]
    public async Task Every_ad_of_a_run_passes_or_falls_out_with_a_reason()
    {
        await ObserveAsync(Monday, Some.Ad("known"), Some.Ad("edited"));
        var run = await BeginAsync(Monday.AddDays(1));
        JobAd[] ads = [Some.Ad("known"), Some.Ad("edited", text: "Otro texto."), Some.Ad("new"), Some.Ad("new"), Some.Ad("bare") with { Posted = PostingDate.NotStated, Place = Place.NotStated }];
        AdOutcome.Rejected[] rejected = [new(new AdId(Some.Portal, "x"), "no-title") { SeenOn = Monday.AddDays(1) }];
        await _stores.Ads.SaveAsync(run, [.. ads.Select(ad => Seen(ad, Monday.AddDays(1)))], rejected, Cancel);

        var rows = (await _stores.Demand.FunnelAsync(FunnelWeek, Cancel)).Where(row => row.Day == Monday.AddDays(1)).ToList();

        Assert.That(rows.Select(row => (row.Step, row.Reason, row.Number)), Is.EquivalentTo(new[]
        {
            (FunnelStep.Page, "", 0),
            (FunnelStep.Found, "", 6),
            (FunnelStep.Kept, "", 4), (FunnelStep.Kept, "met-again-in-run", 1), (FunnelStep.Kept, "no-title", 1),
            (FunnelStep.New, "", 2), (FunnelStep.New, "known-unchanged", 1), (FunnelStep.New, "known-changed", 1),
            (FunnelStep.Unique, "", 2),
            (FunnelStep.Dated, "", 1), (FunnelStep.Dated, "no-date", 1),
            (FunnelStep.Placed, "", 1), (FunnelStep.Placed, "no-place", 1),
            (FunnelStep.Classified, "", 0), (FunnelStep.Classified, "waiting", 2),
            (FunnelStep.Counted, "", 2),
        }));
    }

    [Test]
    public async Task The_funnel_adds_up_when_days_are_read_out_of_order()
    {
        await ObserveAsync(Monday.AddDays(2), Some.Ad("1"), Some.Ad("2"));
        await ObserveAsync(Monday, Some.Ad("1"), Some.Ad("3"));

        var rows = await _stores.Demand.FunnelAsync(FunnelWeek, Cancel);

        Assert.That(rows.Where(row => row.Reason == FunnelRow.Reordered).Select(row => row.Number), Is.EquivalentTo([1, -1]));
        foreach (var day in rows.GroupBy(row => row.Day))
        {
            Assert.That(Sum(day, FunnelStep.Kept), Is.EqualTo(Passed(day, FunnelStep.Found)));
            Assert.That(Sum(day, FunnelStep.New), Is.EqualTo(Passed(day, FunnelStep.Kept)));
            Assert.That(
                new[] { FunnelStep.Unique, FunnelStep.Dated, FunnelStep.Placed, FunnelStep.Classified, FunnelStep.Counted }.Select(step => Sum(day, step)),
                Has.All.EqualTo(Passed(day, FunnelStep.New)));
        }
    }

    private static int Sum(IEnumerable<FunnelRow> rows, FunnelStep step) => rows.Where(row => row.Step == step).Sum(row => row.Number);

    private static int Passed(IEnumerable<FunnelRow> rows, FunnelStep step) => rows.Single(row => row.Step == step && row.Reason.Length == 0).Number;
}
