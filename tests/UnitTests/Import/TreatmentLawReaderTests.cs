using DiCoDe.Domain;
using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Import.Laws;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Import;

[TestFixture]
public class TreatmentLawReaderTests
{
    private readonly TemporaryFolder _folder = new();

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public void The_rules_of_Mexico_cover_every_kind_but_those_that_no_statute_names()
    {
        var laws = TreatmentLawReader.Read(Repository.PathOf("schedules", "treatment"));

        Assert.That(laws.Select(law => law.Country).Distinct(), Is.EqualTo(["MX"]));
        Assert.That(Enum.GetValues<TreatmentKind>().Except(laws.Select(law => law.Kind)), Is.Empty);
    }

    [Test]
    public void The_statutes_of_Mexico_have_an_English_name_and_a_file_without_that_column_has_none()
    {
        _folder.Write("sin-ingles/yy.csv", "kind,law,article,says\nage,Ley,1,Algo\n");

        Assert.That(TreatmentLawReader.Read(Repository.PathOf("schedules", "treatment")).Select(law => law.EnglishLaw), Has.All.Not.Empty);
        Assert.That(TreatmentLawReader.Read(_folder.File("sin-ingles")).Single().EnglishLaw, Is.Empty);
    }

    [Test]
    public void A_kind_that_is_none_is_told_with_its_line()
    {
        _folder.Write("xx.csv", "kind,law,article,says\nage,Ley,1,Algo\nhair,Ley,2,Algo\n");

        var error = Assert.Throws<InputException>(() => TreatmentLawReader.Read(_folder.Path));

        Assert.That(error!.Message, Does.Contain("xx.csv").And.Contain("3").And.Contain("«hair»"));
    }

    [Test]
    public void A_country_without_a_file_has_no_rules() => Assert.That(TreatmentLawReader.Read(Path.Combine(_folder.Path, "nada")), Is.Empty);
}
