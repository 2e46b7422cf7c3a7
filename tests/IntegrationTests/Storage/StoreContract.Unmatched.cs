using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification.Unmatched;
using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Employers;
using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Storage;

public abstract partial class StoreContract
{
    [Test]
    public async Task A_phrase_is_counted_by_ads_and_by_employers_of_which_there_must_be_some()
    {
        await ClassifyAsync(Monday, Says("1", "uno"), Says("2", "dos"), Says("3", "tres"), Says("4", "tres"), Says("5", ""));

        var few = await _stores.Demand.UnmatchedAsync(IsoWeek.Of(Monday), 3, 10, Cancel);
        var many = await _stores.Demand.UnmatchedAsync(IsoWeek.Of(Monday), 4, 10, Cancel);

        Assert.That(few.Select(row => (row.Key, row.Words, row.Ads, row.Employers, row.IsKnown)), Is.EqualTo([("arm despens", "armado de despensas", 5, 3, true)]));
        Assert.That(many, Is.Empty);
    }

    [Test]
    public async Task Examples_of_a_phrase_are_of_different_employers_and_point_to_its_words()
    {
        await ClassifyAsync(Monday, Says("1", "uno"), Says("2", "uno"), Says("3", "dos"), Says("4", "tres"), Says("5", "cuatro"));

        var examples = (await _stores.Demand.UnmatchedAsync(IsoWeek.Of(Monday), 1, 10, Cancel)).Single().Examples;

        Assert.That(examples.Select(example => example.Ad.Advertiser.Key).ToList(), Is.Unique.And.Count.EqualTo(3));
        Assert.That(examples.Select(example => example.Ad.Text.Substring(example.Start, example.Length)), Is.All.EqualTo("armado de despensas"));
    }

    [Test]
    public async Task Phrases_come_by_employers_and_only_those_of_the_week()
    {
        await ClassifyAsync(Monday, Says("1", "uno"), Says("2", "dos"), Says("3", "uno", "otra cosa"), Says("4", "dos", "otra cosa"), Says("5", "tres", "otra cosa"));
        await ClassifyAsync(Monday.AddDays(21), Says("6", "seis", "de otra semana"));

        var rows = await _stores.Demand.UnmatchedAsync(IsoWeek.Of(Monday), 1, 10, Cancel);
        var first = await _stores.Demand.UnmatchedAsync(IsoWeek.Of(Monday), 1, 1, Cancel);

        Assert.That(rows.Select(row => row.Words), Is.EqualTo(new[] { "otra cosa", "armado de despensas" }));
        Assert.That(first.Select(row => row.Words), Is.EqualTo(new[] { "otra cosa" }));
    }

    [Test]
    public async Task An_ad_has_the_places_of_the_phrases_that_are_asked_for_and_as_many_ads_have_one_as_are_counted()
    {
        await ClassifyAsync(Monday, Says("1", "uno"), Says("2", "dos"), Says("3", "uno", "otra cosa"));
        var week = IsoWeek.Of(Monday);
        var counted = (await _stores.Demand.UnmatchedAsync(week, 1, 10, Cancel)).Single(row => row.Key is "arm despens").Ads;

        var asked = await _stores.Demand.AdsAsync(week, ["arm despens", "nadie lo dice"], Cancel).ToListAsync(Cancel);
        var none = await _stores.Demand.AdsAsync(week, [], Cancel).ToListAsync(Cancel);

        Assert.That(asked.SelectMany(ad => ad.Unmatched.Select(place => (ad.Id.Key, place.Key, ad.Text.Substring(place.Start, place.Length)))), Is.EqualTo(new[] { ("1", "arm despens", "armado de despensas"), ("2", "arm despens", "armado de despensas") }));
        Assert.That(asked.Count(ad => ad.Unmatched.Count > 0), Is.EqualTo(counted));
        Assert.That(none.Select(ad => ad.Unmatched.Count), Is.All.Zero);
    }

    private static (JobAd Ad, UnmatchedPhrase Phrase) Says(string key, string employer, string words = "armado de despensas")
    {
        var ad = Some.Ad(key, text: $"Se pide {words}.") with { Posted = PostingDate.NotStated, Employer = employer, Advertiser = employer.Length == 0 ? Employer.NotStated : new Employer(employer, employer, EmployerKind.Named) };
        return (ad, new UnmatchedPhrase(words is "armado de despensas" ? "arm despens" : words, words, 8, words.Length, words is "armado de despensas"));
    }

    private async Task ClassifyAsync(DateOnly day, params (JobAd Ad, UnmatchedPhrase Phrase)[] ads)
    {
        await ObserveAsync(day, [.. ads.Select(one => one.Ad)]);
        await _stores.Mentions.SaveAsync(Phrases, [.. ads.Select(one => Classified(one.Ad) with { Unmatched = [one.Phrase] })], Cancel);
    }
}
