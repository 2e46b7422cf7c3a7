using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Demand;
using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Storage;

public abstract partial class StoreContract
{
    private static readonly JobAd Undated = Some.Ad() with { Posted = PostingDate.NotStated };

    [Test]
    public async Task An_ad_is_closed_on_the_first_day_its_portal_was_seen_without_it()
    {
        await ObserveAsync(Monday, Named("before"));
        await ObserveAsync(Monday.AddDays(1), Named("gone"), Named("stays"));
        await ObserveAsync(Monday.AddDays(3), Named("stays"));

        var lives = await LivesAsync();

        Assert.That(lives.Select(life => (life.Entered, life.Ended, life.IsClosed)), Is.EqualTo([(0, 2, true), (0, 2, false)]), "the first, there from the first day, began nobody knows when");
    }

    [Test]
    public async Task An_ad_that_says_when_it_was_posted_began_then_and_was_seen_later()
    {
        await ObserveAsync(Monday, Named("old") with { Posted = PostingDate.On(Monday.AddDays(-10)) });
        await ObserveAsync(Monday.AddDays(4), Named("new"));

        Assert.That((await LivesAsync()).Select(life => (life.Entered, life.Ended, life.IsClosed)), Is.EqualTo([(10, 14, true), (0, 0, false)]));
    }

    [Test]
    public async Task What_happened_after_the_week_was_not_known_in_it()
    {
        await ObserveAsync(Monday.AddDays(-1), Named("other"));
        await ObserveAsync(Monday, Named("1"));
        await ObserveAsync(Monday.AddDays(8), Named("1"));
        await ObserveAsync(Monday.AddDays(9), Named("2"));

        Assert.That((await LivesAsync()).Select(life => (life.Ended, life.IsClosed)), Is.EqualTo([(6, false)]));
    }

    private static JobAd Named(string key) => Undated with { Id = new AdId(Some.Portal, key), ContentHash = key };

    private async Task<List<AdLife>> LivesAsync() => await _stores.Demand.LivesAsync(IsoWeek.Of(Monday), IsoWeek.Of(Monday), Cancel).ToListAsync(Cancel);
}
