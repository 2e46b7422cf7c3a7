using DiCoDe.Stages.Intake.Places;

namespace DiCoDe.UnitTests.Stages.Intake;

[TestFixture]
public class PlaceReaderTests
{
    [TestCase("Iztapalapa, Ciudad de México", "MX", "MX/Ciudad de México/Iztapalapa")]
    [TestCase("cuauhtemoc, CDMX", "MX", "MX/Ciudad de México/cuauhtemoc")]
    [TestCase("Benito Juárez, Ciudad de México DF", "MX", "MX/Ciudad de México/Benito Juárez")]
    [TestCase("Benito Juárez, Quintana Roo", "MX", "MX/Quintana Roo/Benito Juárez")]
    [TestCase("D.F.", "MX", "MX/Ciudad de México/")]
    [TestCase("Naucalpan, Edo. Méx.", "MX", "MX/Estado de México/Naucalpan")]
    [TestCase("San Pedro, N.L., México", "MX", "MX/Nuevo León/San Pedro")]
    [TestCase("Querétaro, Querétaro", "MX", "MX/Querétaro/Querétaro")]
    [TestCase("Ciudad de México, Distrito Federal", "MX", "MX/Ciudad de México/")]
    [TestCase("Guadalajara", "MX", "MX/Jalisco/Guadalajara", Description = "a city stands for its division")]
    [TestCase("Av. Juárez 20, Col. Centro, Puebla, Pue., 72000, México", "MX", "MX/Puebla/Puebla")]
    [TestCase("Metropolitana, Padre Hurtado", "CL", "CL/Metropolitana de Santiago/Padre Hurtado")]
    [TestCase("Bío Bío, Concepción", "CL", "CL/Biobío/Concepción")]
    [TestCase("Concepción, Región VIII, Chile", "CL", "CL/Biobío/Concepción")]
    [TestCase("Santiago, Región Metropolitana, Chile", "", "CL/Metropolitana de Santiago/Santiago")]
    [TestCase("Lima, Lima", "PE", "PE/Lima/Lima")]
    [TestCase("Trujillo, La Libertad", "PE", "PE/La Libertad/Trujillo")]
    [TestCase("Callao, Lima", "PE", "PE/Callao/")]
    [TestCase("Capital Federal, Buenos Aires, Argentina", "AR", "AR/Ciudad Autónoma de Buenos Aires/")]
    [TestCase("Villa Lugano, Capital Federal", "AR", "AR/Ciudad Autónoma de Buenos Aires/Villa Lugano")]
    [TestCase("Bogotá, D.C., Bogotá, D.C.", "CO", "CO/Bogotá/")]
    [TestCase("Medellín / Antioquia", "CO", "CO/Antioquia/Medellín")]
    [TestCase("Campinas - SP, a 2.321,4 km de você.", "BR", "BR/São Paulo/Campinas")]
    [TestCase("Curitiba - PR", "BR", "BR/Paraná/Curitiba", Description = "the division before the country of the same code")]
    [TestCase("Colombia", "MX", "CO//")]
    [TestCase("Zona norte", "MX", "MX//")]
    [TestCase("Córdoba", "", "//", Description = "two countries have one")]
    public void A_place_is_read(string stated, string home, string place)
    {
        var read = PlaceReader.Read(stated, "", "", home);

        Assert.That($"{read.Country}/{read.Region}/{read.Municipality}", Is.EqualTo(place));
        Assert.That(read.Text, Is.EqualTo(stated));
    }

    [TestCase("Tlalpan", "CDMX", "", "MX/Ciudad de México/Tlalpan")]
    [TestCase("Rosario", "Santa Fe", "Argentina", "AR/Santa Fe/Rosario")]
    [TestCase("", "Jalisco", "MX", "MX/Jalisco/")]
    [TestCase("Curitiba - PR", "", "Brasil", "BR/Paraná/Curitiba")]
    public void Region_and_country_may_be_stated_apart(string stated, string region, string country, string place)
    {
        var read = PlaceReader.Read(stated, region, country, "MX");

        Assert.That($"{read.Country}/{read.Region}/{read.Municipality}", Is.EqualTo(place));
    }

    [Test]
    public void No_place_is_not_stated() => Assert.That(PlaceReader.Read("", "", "", "MX").IsStated, Is.False);
}
