using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Duplicates;
using DiCoDe.Domain.Ads.Duplicates.Links;
using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Storage;

public abstract partial class StoreContract
{
    private static readonly DuplicateEvidence Why = new()
    {
        Title = 0.9,
        Told = 0.8,
        ToldByOne = 1,
        Runs = 0.7,
        Words = 0.6,
        Detail = 0.5,
        Numbers = 0.4,
        Common = 3.5,
        Apart = 0.25,
        SameWording = true,
        Employer = Agreement.Same,
        ThroughAgency = true,
        Rank = Agreement.Different,
        Hours = Agreement.Compatible,
        TitleNumbers = Agreement.Same,
        Reference = Agreement.Different,
        Place = Agreement.Compatible,
        Pay = Agreement.Same,
        DaysApart = 12,
        Score = 0.97,
    };

    [Test]
    public async Task A_new_ad_waits_to_be_compared_until_what_was_found_is_stored()
    {
        await ObserveAsync(Monday, Some.Ad("1"));
        await ObserveAsync(Monday.AddDays(3), Some.Ad("2"));
        Assert.That(await _stores.Duplicates.UncomparedSinceAsync(Cancel), Is.EqualTo(Monday));

        await SaveLinksAsync();

        Assert.That(await _stores.Duplicates.UncomparedSinceAsync(Cancel), Is.Null);
    }

    [Test]
    public async Task An_ad_with_other_words_waits_again_and_one_seen_again_does_not()
    {
        await ObserveAsync(Monday, Some.Ad("1"), Some.Ad("2"));
        await SaveLinksAsync();

        await ObserveAsync(Monday.AddDays(1), Some.Ad("1"));
        Assert.That(await _stores.Duplicates.UncomparedSinceAsync(Cancel), Is.Null);

        await ObserveAsync(Monday.AddDays(2), Some.Ad("2", text: "Otra cosa."));
        Assert.That(await _stores.Duplicates.UncomparedSinceAsync(Cancel), Is.EqualTo(Monday));
    }

    [Test]
    public async Task Ads_since_a_day_are_those_that_were_seen_on_it_or_later()
    {
        await ObserveAsync(Monday, Some.Ad("1") with { Pay = "$9,000" }, Some.Ad("2"));
        await ObserveAsync(Monday.AddDays(7), Some.Ad("1") with { Pay = "$9,000" });

        var since = await _stores.Duplicates.AdsSinceAsync(Monday.AddDays(1), Cancel).ToListAsync(Cancel);

        Assert.That(since.Single(), Is.EqualTo(ComparedAd.Of(await FindAsync("1"))));
        Assert.That(await _stores.Duplicates.AdsSinceAsync(Monday, Cancel).CountAsync(Cancel), Is.EqualTo(2));
    }

    [Test]
    public async Task A_link_comes_back_with_all_its_evidence()
    {
        await ObserveAsync(Monday, Some.Ad("1"), Some.Ad("2"), Some.Ad("3"));

        await SaveLinksAsync(Link("1", "2", DuplicateKind.Semantic));

        var found = await _stores.Duplicates.LoadAsync(Cancel);
        Assert.That(found.Links, Is.EqualTo(new[] { Link("1", "2", DuplicateKind.Semantic) }));
        Assert.That(found.Ads, Is.EqualTo(3));
    }

    [Test]
    public async Task Storing_what_was_found_twice_changes_nothing_and_what_is_no_longer_found_goes()
    {
        await ObserveAsync(Monday, Some.Ad("1"), Some.Ad("2"), Some.Ad("3"));
        await SaveLinksAsync(Link("1", "2"), Link("2", "3"));
        await SaveLinksAsync(Link("1", "2"), Link("2", "3"));
        Assert.That((await _stores.Duplicates.LoadAsync(Cancel)).Links, Has.Count.EqualTo(2));

        await SaveLinksAsync(Link("1", "3"));

        Assert.That((await _stores.Duplicates.LoadAsync(Cancel)).Links, Is.EqualTo(new[] { Link("1", "3") }));
    }

    [Test]
    public async Task Links_to_ads_that_were_last_seen_before_the_day_stay()
    {
        await ObserveAsync(Monday, Some.Ad("1"), Some.Ad("2"), Some.Ad("3"));
        await ObserveAsync(Monday.AddDays(30), Some.Ad("2"), Some.Ad("3"));
        await SaveLinksAsync(Link("1", "2"), Link("2", "3"));

        await _stores.Duplicates.SaveAsync(Monday.AddDays(1), Found(), Cancel);

        Assert.That((await _stores.Duplicates.LoadAsync(Cancel)).Links, Is.EqualTo(new[] { Link("1", "2") }));
    }

    [Test]
    public async Task Around_an_ad_are_the_links_of_its_group_by_the_kinds_that_count()
    {
        await ObserveAsync(Monday, [.. Enumerable.Range(1, 6).Select(number => Some.Ad($"{number}"))]);
        await SaveLinksAsync(Link("1", "2"), Link("2", "3", DuplicateKind.Temporal), Link("3", "4", DuplicateKind.Partial), Link("5", "6"));

        var same = await _stores.Duplicates.AroundAsync(Key("1"), DuplicateKinds.SameVacancy, Cancel);
        var all = await _stores.Duplicates.AroundAsync(Key("1"), DuplicateKinds.All, Cancel);

        Assert.Multiple(() =>
        {
            Assert.That(same.Links.Select(link => link.Second.Key), Is.EqualTo(new[] { "2", "3" }));
            Assert.That(same.By(DuplicateKinds.SameVacancy).Groups().Single().Ads.Select(ad => ad.Key), Is.EqualTo(new[] { "1", "2", "3" }));
            Assert.That(all.Links, Has.Count.EqualTo(3));
            Assert.That(all.Ads, Is.EqualTo(4));
        });
        Assert.That((await _stores.Duplicates.AroundAsync(Key("9"), DuplicateKinds.All, Cancel)).Links, Is.Empty);
    }

    [Test]
    public async Task Every_ad_of_a_period_has_its_vacancy_by_the_kinds_that_count()
    {
        await ObserveAsync(Monday, Some.Ad("1"), Some.Ad("2"));
        await ObserveAsync(Monday.AddDays(28), Some.Ad("3") with { Posted = PostingDate.NotStated }, Some.Ad("4") with { Posted = PostingDate.NotStated });
        await SaveLinksAsync(Link("1", "2"), Link("2", "3", DuplicateKind.Temporal), Link("3", "4", DuplicateKind.Partial));

        var first = await VacanciesAsync(Monday, DuplicateKinds.SameVacancy);
        var later = await VacanciesAsync(Monday.AddDays(28), DuplicateKinds.SameVacancy);
        var all = await VacanciesAsync(Monday.AddDays(28), DuplicateKinds.All);

        Assert.Multiple(() =>
        {
            Assert.That(first, Is.EquivalentTo(new Dictionary<string, string> { ["1"] = "1", ["2"] = "1" }));
            Assert.That(later, Is.EquivalentTo(new Dictionary<string, string> { ["3"] = "1" }), "a vacancy keeps the name of its earliest ad");
            Assert.That(all, Is.EquivalentTo(new Dictionary<string, string> { ["3"] = "1", ["4"] = "1" }));
        });
        Assert.That(await VacanciesAsync(Monday, DuplicateKinds.None), Is.Empty);
    }

    private static AdId Key(string key) => new(Some.Portal, key);

    private static DuplicateLink Link(string first, string second, DuplicateKind kind = DuplicateKind.Full) => new(Key(first), Key(second), kind, Why);

    private static AdDuplicates Found(params IReadOnlyList<DuplicateLink> links) =>
        new(0, links, links.SelectMany(link => new[] { link.First, link.Second }).Distinct().ToDictionary(ad => ad, _ => Monday));

    private async Task SaveLinksAsync(params IReadOnlyList<DuplicateLink> links) => await _stores.Duplicates.SaveAsync(DateOnly.MinValue, Found(links), Cancel);

    private async Task<IReadOnlyDictionary<string, string>> VacanciesAsync(DateOnly week, DuplicateKinds kinds) =>
        (await _stores.Duplicates.VacanciesAsync(week, week.AddDays(6), kinds, Cancel)).ToDictionary(pair => pair.Key.Key, pair => pair.Value.Key);
}
