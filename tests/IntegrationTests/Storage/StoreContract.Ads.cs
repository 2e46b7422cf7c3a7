using System.Text.Json;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Employers;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Storage;

public abstract partial class StoreContract
{
    [Test]
    public async Task An_ad_is_new_once()
    {
        Assert.That(await ObserveAsync(Monday, Some.Ad()), Is.EqualTo(new[] { AdChange.New }));
        Assert.That(await ObserveAsync(Monday.AddDays(1), Some.Ad()), Is.EqualTo(new[] { AdChange.SeenAgain }));
    }

    [Test]
    public async Task An_ad_with_other_words_is_changed_and_keeps_the_latest()
    {
        await ObserveAsync(Monday, Some.Ad(text: "Manejo de caja."));

        Assert.That(await ObserveAsync(Monday.AddDays(1), Some.Ad(text: "Manejo de caja y de inventario.")), Is.EqualTo(new[] { AdChange.Changed }));
        Assert.That((await FindAsync("1")).Ad.Text, Is.EqualTo("Manejo de caja y de inventario."));
    }

    [Test]
    public async Task Saving_the_same_ads_of_a_run_again_changes_nothing()
    {
        var run = await BeginAsync(Monday);
        JobAd[] ads = [Seen(Some.Ad("1"), Monday), Seen(Some.Ad("2"), Monday)];
        await _stores.Ads.SaveAsync(run, ads, [], Cancel);
        var before = await FindAsync("1");

        var changes = await _stores.Ads.SaveAsync(run, [.. ads, ads[0]], [], Cancel);

        Assert.That(changes, Is.EqualTo(new[] { AdChange.SameRun, AdChange.SameRun, AdChange.SameRun }));
        Assert.That((await FindAsync("1")).Sightings, Is.EqualTo(1));
        Assert.That(Flat(await FindAsync("1")), Is.EqualTo(Flat(before)));
    }

    [Test]
    public async Task An_ad_met_twice_in_one_batch_is_new_once()
    {
        var changes = await ObserveAsync(Monday, Some.Ad(), Some.Ad());

        Assert.That(changes, Is.EqualTo(new[] { AdChange.New, AdChange.SameRun }));
    }

    [Test]
    public async Task Everything_about_an_ad_comes_back()
    {
        var text = "Somos una tienda.\nRequisitos:\n- Manejo de caja ñ 🙂";
        var ad = Some.Ad("a/b ñ%", text: text) with
        {
            Url = new Uri("https://empleos.example/vacante?id=1&q=ni%C3%B1o"),
            Sections = [new(SectionKind.AboutEmployer, 0, 18), new(SectionKind.Requirements, 18, text.Length - 18)],
            Posted = PostingDate.OnOrBefore(new DateOnly(2026, 10, 1)),
            ValidThrough = new DateOnly(2026, 12, 24),
            SeenAt = new DateTimeOffset(2026, 11, 9, 23, 59, 59, 123, TimeSpan.FromHours(-6)),
            SeenOn = Monday,
            Place = new Place("MX", "Jalisco", "Zapopan", "Zapopan y Tlaquepaque") { Match = PlaceMatch.Several, RegionCode = "14", MunicipalityCode = "120" },
            Employer = "Taller Luna, S.A. de C.V.",
            Advertiser = new Employer("Taller Luna, S.A. de C.V.", "taller luna", EmployerKind.Named),
            Positions = Positions.Of(12),
            Pay = "$ 9,000 a $ 11,000",
            Contract = "Indeterminado",
            Hours = "Tiempo completo",
            WorkMode = "Presencial",
            Schooling = "Preparatoria",
            Experience = "1 año",
            Category = "Ventas",
            PersonalDataRemoved = 3,
        };
        var run = await BeginAsync(Monday);
        await _stores.Ads.SaveAsync(run, [ad], [], Cancel);

        var stored = await FindAsync("a/b ñ%");

        Assert.That(Flat(stored), Is.EqualTo(Flat(new StoredAd(ad, Monday, Monday, 1))));
    }

    [Test]
    public async Task What_an_ad_does_not_say_comes_back_as_not_said()
    {
        var ad = new JobAd
        {
            Id = new AdId(Some.Portal, "bare"),
            Title = "Ayudante",
            Text = "",
            SeenAt = Noon(Monday),
            SeenOn = Monday,
            ContentHash = "bare",
        };
        await ObserveAsync(Monday, ad);

        Assert.That(Flat(await FindAsync("bare")), Is.EqualTo(Flat(new StoredAd(ad, Monday, Monday, 1))));
    }

    [Test]
    public async Task An_unknown_ad_is_not_found() =>
        Assert.That(await _stores.Ads.FindAsync(new AdId(Some.Portal, "none"), Cancel), Is.Null);

    [Test]
    public async Task Observations_in_any_order_leave_the_same_ad([Values(0, 1, 2, 3, 4, 5)] int order)
    {
        (DateOnly Day, JobAd Ad)[] observed =
        [
            (Monday, Some.Ad(text: "Primera redacción.")),
            (Monday.AddDays(2), Some.Ad(text: "Segunda redacción.") with { Pay = "$ 8,000" }),
            (Monday.AddDays(5), Some.Ad(text: "Tercera redacción.") with { Pay = "$ 9,000" }),
        ];
        int[][] orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];

        foreach (var at in orders[order])
        {
            await ObserveAsync(observed[at].Day, observed[at].Ad);
        }

        var expected = new StoredAd(Seen(observed[2].Ad, Monday.AddDays(5)), Monday, Monday.AddDays(5), 3);
        Assert.That(Flat(await FindAsync("1")), Is.EqualTo(Flat(expected)));
    }

    [Test]
    public async Task A_later_reading_of_the_same_moment_corrects_the_words()
    {
        await ObserveAsync(Monday, Some.Ad("1", text: "Sin el texto que el mapa no encontraba."));

        var changes = await ObserveAsync(Monday, Some.Ad("1", text: "Con su texto."));

        Assert.That(changes, Is.EqualTo(new[] { AdChange.Changed }));
        Assert.That((await FindAsync("1")).Ad.Text, Is.EqualTo("Con su texto."));
    }

    [Test]
    public async Task An_older_observation_does_not_change_the_words()
    {
        await ObserveAsync(Monday.AddDays(3), Some.Ad(text: "Redacción nueva."));

        Assert.That(await ObserveAsync(Monday, Some.Ad(text: "Redacción vieja.")), Is.EqualTo(new[] { AdChange.SeenAgain }));
        Assert.That((await FindAsync("1")).Ad.Text, Is.EqualTo("Redacción nueva."));
    }

    [Test]
    public async Task A_batch_with_an_ad_of_another_portal_leaves_nothing()
    {
        var run = await BeginAsync(Monday);
        var stranger = Some.Ad("2") with { Id = new AdId(new("otro-portal"), "2") };

        await Assert.ThatAsync(async () => await _stores.Ads.SaveAsync(run, [Some.Ad("1"), stranger], [], Cancel), Throws.ArgumentException);
        Assert.That(await _stores.Ads.FindAsync(Some.Ad("1").Id, Cancel), Is.Null);
    }

    [Test]
    public Task An_ad_of_no_run_is_refused() =>
        Assert.ThatAsync(async () => await _stores.Ads.SaveAsync(new RunId(77), [Some.Ad()], [], Cancel), Throws.InvalidOperationException);

    /// <summary>Everything of an ad in one line, lists included, moments in UTC.</summary>
    private static string Flat(StoredAd? stored) =>
        JsonSerializer.Serialize(stored! with { Ad = stored.Ad with { SeenAt = stored.Ad.SeenAt.ToUniversalTime() } });
}
