using System.Text.Json;

using DiCoDe.Domain.Taxonomies;
using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Storage;

public abstract partial class StoreContract
{
    [Test]
    public async Task A_taxonomy_comes_back_as_it_was_saved()
    {
        var taxonomy = SmallTaxonomy();
        await _stores.Taxonomies.SaveAsync(taxonomy, Cancel);

        var loaded = await _stores.Taxonomies.LoadAsync(Cancel);

        Assert.That(JsonSerializer.Serialize(loaded), Is.EqualTo(JsonSerializer.Serialize(taxonomy)));
    }

    [Test]
    public async Task A_taxonomy_takes_the_place_of_the_one_before()
    {
        await _stores.Taxonomies.SaveAsync(SmallTaxonomy(), Cancel);
        var next = Some.Taxonomy([Some.Skill("excel", "Excel avanzado")]);

        await _stores.Taxonomies.SaveAsync(next, Cancel);

        Assert.That(JsonSerializer.Serialize(await _stores.Taxonomies.LoadAsync(Cancel)), Is.EqualTo(JsonSerializer.Serialize(next)));
    }

    [Test]
    public async Task A_taxonomy_that_cannot_be_saved_leaves_the_one_before()
    {
        await _stores.Taxonomies.SaveAsync(SmallTaxonomy(), Cancel);
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();

        await Assert.ThatAsync(
            async () => await _stores.Taxonomies.SaveAsync(Some.Taxonomy([Some.Skill("excel", "Excel")]), stopped.Token),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That((await _stores.Taxonomies.LoadAsync(Cancel))!.Skills, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task The_identity_is_told_without_loading()
    {
        Assert.That(await _stores.Taxonomies.IdentifyAsync(Cancel), Is.Null);
        Assert.That(await _stores.Taxonomies.LoadAsync(Cancel), Is.Null);

        await _stores.Taxonomies.SaveAsync(SmallTaxonomy(), Cancel);

        var identity = await _stores.Taxonomies.IdentifyAsync(Cancel);
        Assert.That(identity!.Title, Is.EqualTo("Prueba 3 (en, es)"));
        Assert.That((identity.Hash, identity.IsStarter), Is.EqualTo(("0123456789ab", true)));
    }

    private static Taxonomy SmallTaxonomy()
    {
        var group = new SkillGroup
        {
            Uri = new ConceptUri("urn:test:group:1"),
            Code = "S1",
            Labels = [new("comunicación", "es", LabelKind.Preferred)],
        };
        var isco = new IscoGroup
        {
            Uri = new ConceptUri("urn:test:isco:5230"),
            Code = "5230",
            Labels = [new("cajeros", "es", LabelKind.Preferred)],
        };
        var excel = Some.Skill("excel", "Excel", "hojas de cálculo") with
        {
            Type = SkillType.Knowledge,
            Reuse = ReuseLevel.CrossSector,
            Collections = SkillCollections.Digital | SkillCollections.Transversal,
            Labels = [new("Excel", "es", LabelKind.Preferred), new("planillas", "es", LabelKind.Hidden), new("spreadsheets", "en", LabelKind.Preferred)],
            Descriptions = new Dictionary<string, string> { ["en"] = "Spreadsheets.", ["es"] = "Planillas." },
            Broader = [group.Uri],
        };
        var cashier = Some.Occupation("cashier", "5230", "cajera", "cajero") with { Code = "5230.1", Broader = [isco.Uri] };
        return Some.Taxonomy([excel, Some.Skill("caja", "manejo de caja")], [cashier]) with
        {
            Identity = new TaxonomyIdentity("Prueba", "3", ["en", "es"], "0123456789ab", IsStarter: true),
            SkillGroups = [group],
            IscoGroups = [isco],
            Relations = [new(cashier.Uri, new ConceptUri("urn:test:skill:caja"), true), new(cashier.Uri, excel.Uri, false)],
        };
    }
}
