using DiCoDe.Stages.Intake.Places.Names;

namespace DiCoDe.UnitTests.Stages.Intake.Places;

[TestFixture]
public class DivisionsTests
{
    [TestCase("AR", 24)]
    [TestCase("BR", 27)]
    [TestCase("CL", 16)]
    [TestCase("CO", 33, Description = "32 departments and Bogotá")]
    [TestCase("EC", 24)]
    [TestCase("ES", 19, Description = "17 autonomous communities, Ceuta and Melilla")]
    [TestCase("FR", 24, Description = "18 regions, five of them overseas, and six collectivities overseas")]
    [TestCase("MX", 32)]
    [TestCase("PE", 26, Description = "24 departments, Callao, and the provinces of Lima outside the capital")]
    public void A_country_is_complete(string country, int divisions) =>
        Assert.That(Divisions.All.Count(division => division.Country == country), Is.EqualTo(divisions));

    [Test]
    public void The_entities_of_Mexico_have_the_codes_from_01_to_32() => Assert.That(
        Divisions.All.Where(division => division.Country == "MX").Select(division => division.Code).Order(),
        Is.EqualTo(Enumerable.Range(1, 32).Select(code => $"{code:D2}")));

    [TestCase("Edomex", "MX", "Estado de México")]
    [TestCase("Q. Roo", "MX", "Quintana Roo")]
    [TestCase("XIII Región", "CL", "Metropolitana de Santiago")]
    [TestCase("C.A.B.A.", "AR", "Ciudad Autónoma de Buenos Aires")]
    [TestCase("Bogotá D.C.", "CO", "Bogotá")]
    [TestCase("Departamento del Cusco", "PE", "Cusco")]
    [TestCase("Provincia de Pichincha", "EC", "Pichincha")]
    [TestCase("Euskadi", "ES", "País Vasco")]
    [TestCase("Comunidad Valenciana", "ES", "Comunitat Valenciana")]
    [TestCase("RJ", "BR", "Rio de Janeiro")]
    [TestCase("PACA", "FR", "Provence-Alpes-Côte d'Azur")]
    public void A_division_goes_by_other_names(string name, string country, string division) =>
        Assert.That(Divisions.Find(PlaceName.Key(name), country)?.Name, Is.EqualTo(division));

    [Test]
    public void No_name_stands_for_two_divisions_of_a_country() => Assert.That(
        Divisions.All.Where(division => Divisions.Find(PlaceName.Key(division.Name), division.Country) != division), Is.Empty);
}
