using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Demand.Trends;
using DiCoDe.Domain.Employers;
using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Storage;

public abstract partial class StoreContract
{
    [Test]
    public async Task Skills_are_counted_week_by_week_up_to_the_week_with_the_employers_of_both_times()
    {
        var first = Week.Plus(1 - SkillSeries.Weeks);
        await AskAsync(first.Previous.Sunday, "too early", "uno");
        await AskAsync(first.Monday, "first", "uno");
        await AskAsync(Week.Plus(-SkillSeries.Recent).Sunday, "last before", "dos");
        await AskAsync(Week.Sunday, "last", "tres");
        await AskAsync(Week.Sunday, "last of the same", "tres");
        await AskAsync(Week.Sunday, "hidden", "");
        await AskAsync(Week.Next.Monday, "too late", "cuatro");

        var series = await _stores.Demand.SkillSeriesAsync(Week, Cancel);

        Assert.That(series.Select(one => one.Skill), Is.EqualTo(new[] { Mention("excel").Skill }));
        Assert.That(series[0].NewAds, Is.EqualTo(new[] { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 3 }));
        Assert.That((series[0].RecentEmployers, series[0].EarlierEmployers), Is.EqualTo((1, 2)));
    }

    private async Task AskAsync(DateOnly day, string key, string employer)
    {
        var ad = Some.Ad(key) with { Posted = PostingDate.NotStated, Employer = employer, Advertiser = employer.Length == 0 ? Employer.NotStated : new Employer(employer, employer, EmployerKind.Named) };
        await ObserveAsync(day, ad);
        await _stores.Mentions.SaveAsync(Phrases, [Classified(ad, Mention("excel"))], Cancel);
    }
}
