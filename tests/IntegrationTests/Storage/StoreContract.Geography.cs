using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Geography;
using DiCoDe.Stages.Intake.Terms;
using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Storage;

public abstract partial class StoreContract
{
    private static readonly MunicipalCatalogue Catalogue = new("MX", "prueba.csv", "aa", [new("06", "903", "Villa Luna", "Puerto"), new("14", "901", "Villa Prueba", "")]);

    [Test]
    public async Task A_catalogue_of_municipalities_comes_back_whole()
    {
        await _stores.Geography.SaveAsync(Catalogue, Some.Moment, Cancel);

        var kept = (await _stores.Geography.LoadAsync(Cancel)).Single();

        Assert.That(kept with { Municipalities = Catalogue.Municipalities }, Is.EqualTo(Catalogue));
        Assert.That(kept.Municipalities, Is.EqualTo(Catalogue.Municipalities));
    }

    [Test]
    public async Task A_catalogue_takes_the_place_of_the_one_before()
    {
        await _stores.Geography.SaveAsync(Catalogue, Some.Moment, Cancel);
        await _stores.Geography.SaveAsync(Catalogue with { Hash = "bb", Municipalities = [Catalogue.Municipalities[0]] }, Some.Moment, Cancel);

        Assert.That((await _stores.Geography.LoadAsync(Cancel)).Single().Municipalities, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Ads_stored_before_a_catalogue_are_placed_by_it_when_they_are_read_again()
    {
        var ad = Some.Ad() with { Place = new Place("MX", "", "", "Villa Prueba") };
        await ObserveAsync(Monday, Read(ad), Read(Some.Ad("2") with { Place = new Place("CL", "Maule", "", "Maule") }));

        var waiting = await _stores.Geography.SaveAsync(Catalogue, Some.Moment, Cancel);
        var read = await new TermsStage(_stores.Terms, _stores.Geography).RunAsync(2, null, Cancel);

        Assert.That((waiting, read), Is.EqualTo((1, 1)));
        Assert.That(
            (await FindAsync("1")).Ad.Place,
            Is.EqualTo(new Place("MX", "Jalisco", "Villa Prueba", "Villa Prueba") { Match = PlaceMatch.City, RegionCode = "14", MunicipalityCode = "901" }));
    }

    [Test]
    public async Task The_same_catalogue_again_makes_no_ad_wait()
    {
        await ObserveAsync(Monday, Read(Some.Ad()));
        await _stores.Geography.SaveAsync(Catalogue, Some.Moment, Cancel);
        await new TermsStage(_stores.Terms, _stores.Geography).RunAsync(2, null, Cancel);

        Assert.That(await _stores.Geography.SaveAsync(Catalogue, Some.Moment, Cancel), Is.Zero);
    }
}
