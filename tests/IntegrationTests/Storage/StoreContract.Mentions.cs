using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Classification.Unmatched;
using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Storage;

public abstract partial class StoreContract
{
    private static readonly ClassifierId Better = new("phrases-2 · prueba · 1");

    [Test]
    public async Task Every_new_ad_is_pending_until_it_is_classified()
    {
        JobAd[] ads = [Some.Ad("1"), Some.Ad("2"), Some.Ad("3")];
        await ObserveAsync(Monday, ads);

        await _stores.Mentions.SaveAsync(Phrases, [Classified(ads[1], Mention("excel"))], Cancel);

        Assert.That(await PendingAsync(Phrases), Is.EqualTo(new[] { "1", "3" }));
    }

    [Test]
    public async Task Pending_ads_come_some_at_a_time_in_a_fixed_order()
    {
        await ObserveAsync(Monday, [.. Enumerable.Range(1, 9).Select(number => Some.Ad($"{number}"))]);

        var two = await _stores.Mentions.PendingAsync(Phrases, 2, Cancel);

        Assert.That(two.Select(ad => ad.Id.Key), Is.EqualTo(new[] { "1", "2" }));
        Assert.That(await _stores.Mentions.CountPendingAsync(Phrases, Cancel), Is.EqualTo(9));
    }

    [Test]
    public async Task Another_classifier_has_every_ad_pending()
    {
        JobAd[] ads = [Some.Ad("1"), Some.Ad("2"), Some.Ad("3")];
        await ObserveAsync(Monday, ads);
        await _stores.Mentions.SaveAsync(Phrases, [Classified(ads[0]), Classified(ads[1])], Cancel);
        await _stores.Mentions.SaveAsync(Better, [Classified(ads[1])], Cancel);

        Assert.That(await PendingAsync(Better), Is.EquivalentTo(new[] { "1", "3" }));
        Assert.That(await PendingAsync(Phrases), Is.EquivalentTo(new[] { "2", "3" }));
        Assert.That(await PendingAsync(new ClassifierId("phrases-3")), Is.EquivalentTo(new[] { "1", "2", "3" }));
    }

    [Test]
    public async Task An_ad_with_other_words_is_pending_again_and_one_seen_again_is_not()
    {
        await ObserveAsync(Monday, Some.Ad("1"), Some.Ad("2"));
        await _stores.Mentions.SaveAsync(Phrases, [Classified(Some.Ad("1")), Classified(Some.Ad("2"))], Cancel);

        await ObserveAsync(Monday.AddDays(1), Some.Ad("1"), Some.Ad("2", text: "Otra cosa."));

        Assert.That(await PendingAsync(Phrases), Is.EqualTo(new[] { "2" }));
    }

    [Test]
    public async Task An_ad_whose_words_changed_while_it_was_classified_stays_pending()
    {
        await ObserveAsync(Monday, Some.Ad(text: "Antes."));
        await ObserveAsync(Monday.AddDays(1), Some.Ad(text: "Después."));

        await _stores.Mentions.SaveAsync(Phrases, [Classified(Some.Ad(text: "Antes."))], Cancel);

        Assert.That(await PendingAsync(Phrases), Is.EqualTo(new[] { "1" }));
    }

    [Test]
    public async Task What_was_found_comes_back()
    {
        await ObserveAsync(Monday, Some.Ad());
        var found = Classified(Some.Ad(), Mention("excel", 1d / 3, 2), Mention("caja", 1, 9)) with
        {
            Unmatched = [new UnmatchedPhrase("arm despens", "armado de despensas", 3, 19, IsKnown: true), new UnmatchedPhrase("rut repart", "rutas de reparto", 30, 16, IsKnown: false)],
        };

        await _stores.Mentions.SaveAsync(Phrases, [found], Cancel);

        var stored = await _stores.Mentions.FindAsync(Some.Ad().Id, Cancel);
        Assert.That(stored! with { Mentions = found.Mentions, Unmatched = found.Unmatched }, Is.EqualTo(found));
        Assert.That(stored.Unmatched, Is.EqualTo(found.Unmatched));
        Assert.That(stored.Mentions, Is.EqualTo(found.Mentions));
    }

    [Test]
    public async Task An_ad_of_no_occupation_comes_back_as_not_coded()
    {
        await ObserveAsync(Monday, Some.Ad());

        await _stores.Mentions.SaveAsync(Phrases, [Classified(Some.Ad()) with { Occupation = OccupationCoding.NotCoded }], Cancel);

        Assert.That((await _stores.Mentions.FindAsync(Some.Ad().Id, Cancel))!.Occupation, Is.EqualTo(OccupationCoding.NotCoded));
    }

    [Test]
    public async Task What_is_found_takes_the_place_of_what_was_found_before()
    {
        await ObserveAsync(Monday, Some.Ad());
        await _stores.Mentions.SaveAsync(Phrases, [Classified(Some.Ad(), Mention("excel"), Mention("caja")) with { Unmatched = [new UnmatchedPhrase("arm", "armado", 0, 6, IsKnown: false)] }], Cancel);

        await _stores.Mentions.SaveAsync(Better, [Classified(Some.Ad(), Mention("ventas"))], Cancel);

        var stored = await _stores.Mentions.FindAsync(Some.Ad().Id, Cancel);
        Assert.That(stored!.Mentions.Select(mention => mention.Label), Is.EqualTo(new[] { "etiqueta de ventas" }));
        Assert.That(stored.Unmatched, Is.Empty);
    }

    [Test]
    public async Task Mentions_are_saved_all_or_none()
    {
        await ObserveAsync(Monday, Some.Ad("1"));

        await Assert.ThatAsync(
            async () => await _stores.Mentions.SaveAsync(Phrases, [Classified(Some.Ad("1"), Mention("excel")), Classified(Some.Ad("none"))], Cancel),
            Throws.InvalidOperationException);
        Assert.That(await _stores.Mentions.FindAsync(Some.Ad("1").Id, Cancel), Is.Null);
        Assert.That(await PendingAsync(Phrases), Is.EqualTo(new[] { "1" }));
    }

    private async Task<IReadOnlyList<string>> PendingAsync(ClassifierId classifier)
    {
        var pending = await _stores.Mentions.PendingAsync(classifier, 100, Cancel);
        Assert.That(await _stores.Mentions.CountPendingAsync(classifier, Cancel), Is.EqualTo(pending.Count));
        return [.. pending.Select(ad => ad.Id.Key)];
    }
}
