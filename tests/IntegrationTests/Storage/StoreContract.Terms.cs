using System.Text.Json;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Domain.Demand;
using DiCoDe.Stages.Intake.Terms;
using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Storage;

public abstract partial class StoreContract
{
    private const string FullText = "Cajera con experiencia de 6 meses. Escolaridad: preparatoria concluida. Sueldo de $8,000 a $9,000 mensuales. Contrato indefinido. Turno matutino de lunes a viernes. Edad de 20 a 35 años. Inglés básico.";

    [Test]
    public async Task Terms_come_back_with_their_words()
    {
        var ad = Read(Some.Ad(text: FullText));
        Assert.That((ad.Terms.Pay.IsStated, ad.Terms.Contract.IsStated, ad.Terms.Hours.IsStated, ad.Terms.Schooling.IsStated, ad.Terms.Experience.IsStated, ad.Terms.Languages.Count, ad.Terms.Treatment.Count),
            Is.EqualTo((true, true, true, true, true, 1, 2)), "the text states them all");

        await ObserveAsync(Monday, ad);

        Assert.That(JsonSerializer.Serialize((await FindAsync("1")).Ad.Terms), Is.EqualTo(JsonSerializer.Serialize(ad.Terms)));
    }

    [Test]
    public async Task Terms_that_are_not_stated_come_back_as_not_stated()
    {
        var ad = Read(Some.Ad(text: "Manejo de caja."));

        await ObserveAsync(Monday, ad);

        Assert.That((await FindAsync("1")).Ad.Terms with { Treatment = ad.Terms.Treatment, Languages = ad.Terms.Languages }, Is.EqualTo(ad.Terms));
    }

    [Test]
    public async Task What_is_counted_of_terms_is_what_was_read()
    {
        var ad = Read(Some.Ad(text: FullText));
        await ObserveAsync(Monday, ad, Some.Ad("2"));

        var week = IsoWeek.Of(Monday);
        var counted = await _stores.Demand.ReadAsync(week, week, Cancel).ToListAsync(Cancel);

        Assert.That(counted.Select(one => one.Terms), Is.EqualTo([CountedTerms.Of(ad.Terms, "MX"), CountedTerms.NotStated]));
    }

    [Test]
    public async Task Ads_whose_terms_older_readers_read_are_read_again()
    {
        var ad = Some.Ad(text: FullText);
        await ObserveAsync(Monday, ad, Some.Ad("2"), Read(Some.Ad("3")));

        var done = await new TermsStage(_stores.Terms).RunAsync(2, null, Cancel);

        Assert.That(done, Is.EqualTo(2));
        Assert.That(await _stores.Terms.CountPendingAsync(TermsReader.Version, Cancel), Is.Zero);
        Assert.That((await FindAsync("1")).Ad.Terms.Pay.Maximum, Is.EqualTo(9_000));
    }

    [Test]
    public async Task Terms_read_from_words_that_have_changed_since_are_not_stored()
    {
        await ObserveAsync(Monday, Some.Ad(text: FullText));
        var pending = await _stores.Terms.PendingAsync(TermsReader.Version, 10, Cancel);
        await ObserveAsync(Monday.AddDays(1), Some.Ad(text: "Otro texto sin nada."));

        await _stores.Terms.SaveAsync([.. pending.Select(Read)], Cancel);

        Assert.That((await FindAsync("1")).Ad.Terms, Is.EqualTo(AdTerms.NotRead));
    }

    private static JobAd Read(JobAd ad) => ad with { Terms = TermsReader.Read(ad) };
}
