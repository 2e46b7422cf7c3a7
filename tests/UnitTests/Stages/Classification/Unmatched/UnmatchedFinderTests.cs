using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Classification.Unmatched;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification;
using DiCoDe.Stages.Classification.Mapping;
using DiCoDe.Tests.Support;

using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Stages.Classification.Unmatched;

[TestFixture]
public class UnmatchedFinderTests
{
    private static readonly Taxonomy Taxonomy = Some.Taxonomy(
        [
            Some.Skill("service", "atención al cliente", "servicio al cliente"),
            Some.Skill("control", "controlar pedidos", "entregar pedidos a proveedores"),
            Some.Skill("sheets", "utilizar hojas de cálculo", "Excel"),
        ],
        [Some.Occupation("cashier", "5230", "cajero/cajera")]);

    private static readonly WordingLexicon Lexicon = WordingLexicon.None with { WithoutConcept = ["cierre de ventas", "MEDIR", "notas de crédito", "todo incluido"], Hash = "a" };
    private static readonly SkillModel Model = SkillTraining.Train(new MappingSources { Taxonomy = Taxonomy, Lexicon = Lexicon }, SkillTraining.UsualSeed, report: null, CancellationToken.None);
    private static readonly Classifier Classifier = TrainedClassifier.Build(Taxonomy, Lexicon, Model, threshold: 0.5).Classifier;

    [TestCase("Experiencia en cierre de ventas", "cierre de ventas", Description = "what leads in is left out")]
    [TestCase("Cierres de venta y emisión de notas de crédito", "cierres de venta|notas de crédito", Description = "inflected, and two of them")]
    [TestCase("Restaurante todo incluido", "", Description = "of which one telling word is left")]
    public void What_people_wrote_down_is_known(string text, string expected) =>
        Assert.That(string.Join('|', Find(text).Where(phrase => phrase.IsKnown).Select(phrase => phrase.Words)), Is.EqualTo(expected));

    [TestCase("Conocimiento en control de proveedores", "control de proveedores", Description = "something to do with something")]
    [TestCase("Experiencia en atención al cliente", "", Description = "a mention")]
    [TestCase("Experiencia de dos años en control de proveedores", "", Description = "time is no skill")]
    [TestCase("Licenciatura trunca", "", Description = "nor is schooling")]
    [TestCase("Residir en Iztapalapa", "", Description = "nor a place")]
    [TestCase("Experiencia en procedimientos internos establecidos", "", Description = "words that fill")]
    public void What_is_asked_for_is_told_from_the_rest(string text, string expected) =>
        Assert.That(string.Join('|', Find(text).Select(phrase => phrase.Words)), Is.EqualTo(expected));

    [Test]
    public void What_is_offered_or_told_of_the_employer_is_not_read()
    {
        const string Text = "Experiencia en cierre de ventas";
        var ad = Some.Ad(text: Text) with { Sections = [new AdSection(SectionKind.Offer, 0, Text.Length)] };

        Assert.That(Classifier.Unmatched!.Find(ad, []), Is.Empty);
    }

    [TestCase("Vaga: é necessário ter experiência em cierre de ventas, com bom atendimento aos clientes da nossa equipe", "BR")]
    [TestCase("We are looking for someone with experience in cierre de ventas who is able to work with our team", "MX")]
    [TestCase("Cierre de ventas", "BR", Description = "too short to tell, in a country of another language")]
    public void Ads_in_other_languages_are_not_read_since_the_lists_of_words_are_Spanish(string text, string country)
    {
        var ad = Ad(text) with { Title = "Trainee", Place = new Place(country, "", "", "") };

        Assert.That(Classifier.Unmatched!.Find(ad, []), Is.Empty);
        Assert.That(Find("Experiencia en cierre de ventas"), Is.Not.Empty);
    }

    [Test]
    public void The_same_stems_are_the_same_phrase_and_stand_once()
    {
        var phrases = Find("Experiencia en cierre de ventas\nExperiencia en cierres de venta");

        Assert.That(phrases, Has.Count.EqualTo(1));
        Assert.That(Find("Cierres de venta y emisión de notas de crédito")[0].Key, Is.EqualTo(phrases[0].Key));
    }

    [Test]
    [Category("Property")]
    public void Whatever_the_text_phrases_are_stretches_of_it_and_none_stands_twice() => FsCheck.Check.One(FsCheck.Config.QuickThrowOnFailure, Prop.ForAll(ArbMap.Default.ArbFor<string>(), Gen.Choose(0, int.MaxValue).ToArbitrary(), (text, seed) =>
    {
        var ad = Ad($"Experiencia en {text} Zabbix\n{HostileText.Of(seed)}");
        var phrases = Classifier.Unmatched!.Find(ad, Classifier.Skills.Map(ad));
        return phrases.DistinctBy(phrase => phrase.Key).Count() == phrases.Count
            && phrases.All(phrase => phrase.Length > 0 && Lower(ad.Text.Substring(phrase.Start, phrase.Length)) == phrase.Words);
    }));

    private static IReadOnlyList<UnmatchedPhrase> Find(string text)
    {
        var ad = Ad(text);
        return Classifier.Unmatched!.Find(ad, Classifier.Skills.Map(ad));
    }

    private static string Lower(string text) => text.ToLowerInvariant();

    private static JobAd Ad(string text) => Some.Ad(title: "Cajera", text: text) with { Sections = [new AdSection(SectionKind.Requirements, 0, text.Length)] };
}
