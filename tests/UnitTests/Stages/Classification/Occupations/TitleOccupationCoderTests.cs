using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Stages.Classification.Occupations;

[TestFixture]
public class TitleOccupationCoderTests
{
    private static readonly Classifier Classifier = PhraseClassifier.Build(Some.Taxonomy(
        [],
        [
            Some.Occupation("cashier", "5230", "cajero/cajera"),
            Some.Occupation("seller", "5223", "vendedor/vendedora", "dependiente de tienda/dependienta de tienda"),
            Some.Occupation("shopkeeper", "5222", "vendedor de seguros/vendedora de seguros"),
            Some.Occupation("nurse", "3221", "auxiliar de enfermería"),
            Some.Occupation("helper", "9000", "auxiliar", "ayudante"),
            Some.Occupation("writer", "2641", "comunicante técnico/técnica"),
            Some.Occupation("conductor", "2652") with { Labels = [new Label("conductor", "en", LabelKind.Preferred)] },
        ]));

    [TestCase("Cajera", "cashier")]
    [TestCase("CAJERO(A)", "cashier")]
    [TestCase("Cajero/a - Plaza Norte", "cashier")]
    [TestCase("¡Urgente! Se solicitan cajeras", "cashier")]
    [TestCase("Cajer@ medio tiempo $8,000", "cashier")]
    [TestCase("Vendedores de seguros | Zona Centro", "shopkeeper", Description = "the longest label")]
    [TestCase("🚨 Vendedora 🚨", "seller")]
    [TestCase("Dependientas de tienda, turno matutino", "seller")]
    [TestCase("Auxiliares de enfermería", "nurse")]
    [TestCase("Vendedor/Cajero", "seller", Description = "the first of two")]
    [TestCase("Auxiliar administrativo", "", Description = "a word that says too little")]
    [TestCase("Técnico instalador", "", Description = "a bare ending is no label")]
    [TestCase("Conductor de camión", "", Description = "an English word that looks Spanish")]
    [TestCase("Supervisor de cajeros de toda la zona", "", Description = "a single word within other words")]
    [TestCase("", "")]
    public void The_title_tells_the_occupation(string title, string key)
    {
        var coding = Classifier.Occupations.Code(Some.Ad(title: title), []);

        Assert.That(coding.IsCoded ? coding.Occupation.Value.Split(':')[^1] : "", Is.EqualTo(key));
    }

    [Test]
    public void A_coding_says_what_matched()
    {
        var coding = Classifier.Occupations.Code(Some.Ad(title: "Cajera"), []);

        Assert.That((coding.Isco, coding.Label, coding.Confidence.Value), Is.EqualTo(("5230", "cajero/cajera", 0.95)));
    }

    [Test]
    public void The_more_of_the_title_a_label_covers_the_surer() => Assert.That(
        Classifier.Occupations.Code(Some.Ad(title: "Cajera"), []).Confidence,
        Is.GreaterThan(Classifier.Occupations.Code(Some.Ad(title: "Cajera nocturna fines"), []).Confidence));
}
