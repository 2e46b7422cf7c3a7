using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification;
using DiCoDe.Stages.Classification.Mapping;
using DiCoDe.Stages.Classification.Occupations;
using DiCoDe.Tests.Support;

using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Stages.Classification.Occupations;

[TestFixture]
public class OccupationCoderTests
{
    private static readonly Taxonomy Taxonomy = Some.Taxonomy(
        [Some.Skill("welding", "soldar tubos de acero"), Some.Skill("accounts", "preparar asientos contables")],
        [
            Some.Occupation("cashier", "5230", "cajero/cajera"),
            Some.Occupation("seller", "5223", "vendedor/vendedora"),
            Some.Occupation("accounting-clerk", "4311", "empleado de contabilidad/empleada de contabilidad"),
            Some.Occupation("representative", "3322", "representante comercial"),
            Some.Occupation("welder", "7212", "soldador/soldadora"),
            Some.Occupation("cook", "5120", "cocinero/cocinera"),
            Abroad(Some.Occupation("nurse", "2221", "enfermero/enfermera"), ("nurse", "en"), ("enfermeiro", "pt"), ("infirmier/infirmière", "fr")),
            Abroad(Some.Occupation("driver", "8332", "conductor de camión/conductora de camión"), ("truck driver", "en"), ("chauffeur routier", "fr")),
        ]);

    private static readonly WordingLexicon Lexicon = WordingLexicon.None with
    {
        Titles =
        [
            new LexiconEntry("auxiliar contable", "empleado de contabilidad/empleada de contabilidad", "", ""),
            new LexiconEntry("ejecutivo de ventas", "representante comercial", "", ""),
        ],
        Hash = "a",
    };

    private static readonly SkillModel Model = SkillTraining.Train(new MappingSources { Taxonomy = Taxonomy, Lexicon = Lexicon }, SkillTraining.UsualSeed, report: null, CancellationToken.None);
    private static readonly (Classifier Classifier, ISkillRanker Skills, ITitleRanker Titles) Trained = TrainedClassifier.Build(Taxonomy, Lexicon, Model, threshold: 0.5);

    [TestCase("Vendedor/a", "seller")]
    [TestCase("URGENTE cajeras", "cashier")]
    [TestCase("Cocinero (zona norte) $9,500 semanales", "cook")]
    [TestCase("Ejecutivo de ventas – Polanco", "representative", Description = "a title of the lexicon")]
    [TestCase("Aux. Contable (CDMX) $9,500", "accounting-clerk", Description = "shortened")]
    [TestCase("SOLDADORES con experiencia", "welder")]
    public void Titles_are_coded_as_people_write_them(string title, string expected) => Assert.That(
        Trained.Titles.Rank(title, 1).Single().Concept.Value, Does.EndWith(expected));

    [TestCase("Registered Nurse - Monterrey", "nurse")]
    [TestCase("TRUCK DRIVER (class A)", "driver")]
    [TestCase("Enfermeiro", "nurse")]
    [TestCase("Infirmière H/F", "nurse")]
    public void Titles_in_other_languages_meet_the_labels_of_those(string title, string expected) => Assert.That(
        Trained.Titles.Rank(title, 1).Single().Concept.Value, Does.EndWith(expected));

    [Test]
    public void An_ad_gets_the_unit_group_of_its_occupation_and_says_how_sure_that_is()
    {
        var coding = Trained.Classifier.Occupations.Code(Some.Ad(title: "Cajera", text: "Cobro a clientes y corte de caja."), []);

        Assert.Multiple(() =>
        {
            Assert.That(coding.Isco, Is.EqualTo("5230"));
            Assert.That(coding.Confidence.Value, Is.InRange(0.15, 1.0));
        });
    }

    [TestCase("asdfgh")]
    [TestCase("12345")]
    [TestCase("🙂🙂🙂")]
    public void Nonsense_is_not_coded(string title) => Assert.That(Trained.Classifier.Occupations.Code(Some.Ad(title: title, text: "zzz"), []).IsCoded, Is.False);

    [TestCase("Vacante")]
    [TestCase("Oferta de trabajo")]
    [TestCase("¡URGE PERSONAL!")]
    [TestCase("Auxiliar")]
    [TestCase("")]
    public void A_title_for_anybody_over_a_text_that_tells_nothing_is_not_coded(string title) =>
        Assert.That(Trained.Classifier.Occupations.Code(Some.Ad(title: title, text: "Interesados llamar."), []).IsCoded, Is.False);

    [TestCase("Personal de caja")]
    [TestCase("Auxiliar contable")]
    [TestCase("Oferta de trabajo: cajera")]
    public void One_word_for_the_work_names_it(string title) => Assert.That(AdTitle.NamesNone(title), Is.False);

    [Test]
    public void A_ranking_has_as_many_concepts_as_are_asked_for_and_none_twice()
    {
        var ranked = Trained.Titles.Rank("vendedor de mostrador", 3);

        Assert.Multiple(() =>
        {
            Assert.That(ranked, Has.Count.EqualTo(3));
            Assert.That(ranked.Select(one => one.Concept), Is.Unique);
            Assert.That(ranked.Select(one => one.Score), Is.Ordered.Descending);
        });
    }

    [Test]
    [Category("Property")]
    public void Whatever_the_title_it_is_coded_with_a_confidence_or_not_coded() => FsCheck.Check.One(FsCheck.Config.QuickThrowOnFailure, Prop.ForAll(ArbMap.Default.ArbFor<string>(), title =>
    {
        var coding = Trained.Classifier.Occupations.Code(Some.Ad(title: title ?? "", text: title ?? ""), []);
        return coding.IsCoded ? coding.Confidence.Value is >= 0 and <= 1 : coding == OccupationCoding.NotCoded;
    }));

    private static Occupation Abroad(Occupation occupation, params (string Text, string Language)[] labels) =>
        occupation with { Labels = [.. occupation.Labels, .. labels.Select(label => new Label(label.Text, label.Language, LabelKind.Preferred))] };
}
