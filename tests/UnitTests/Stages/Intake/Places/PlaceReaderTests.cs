using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Geography;
using DiCoDe.Stages.Intake.Places;

namespace DiCoDe.UnitTests.Stages.Intake.Places;

[TestFixture]
public class PlaceReaderTests
{
    [TestCase("Iztapalapa, Ciudad de México", "MX", "MX/Ciudad de México/Iztapalapa")]
    [TestCase("cuauhtemoc, CDMX", "MX", "MX/Ciudad de México/Cuauhtémoc")]
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
    [TestCase("Córdoba", "", "//", Description = "several countries have one")]
    [TestCase("Polanco, Ciudad de México", "MX", "MX/Ciudad de México/Miguel Hidalgo", Description = "a quarter that lies in one alcaldía")]
    [TestCase("Colonia Ampliación, Ciudad de México", "MX", "MX/Ciudad de México/", Description = "no alcaldía")]
    [TestCase("Gustavo A. Madero", "MX", "MX/Ciudad de México/Gustavo A. Madero")]
    [TestCase("Benito Juárez", "MX", "MX//", Description = "many municipalities are called so")]
    [TestCase("Guadalupe", "MX", "MX//")]
    [TestCase("Zona Industrial Toluca", "MX", "MX/Estado de México/", Description = "a town at the end of other words")]
    [TestCase("Avenida Hidalgo", "MX", "MX//", Description = "a street")]
    [TestCase("Taller Luna en Tlalpan CDMX", "MX", "MX/Ciudad de México/Tlalpan")]
    [TestCase("Puesto de día Monterrey N.L.", "MX", "MX/Nuevo León/")]
    [TestCase("Gran Buenos Aires, Buenos Aires", "AR", "AR/Buenos Aires/")]
    [TestCase("Beccar, Buenos Aires Province, Argentina", "", "AR/Buenos Aires/Beccar")]
    [TestCase("Guayaquil, Guayas", "EC", "EC/Guayas/Guayaquil")]
    [TestCase("Quito", "EC", "EC/Pichincha/Quito")]
    [TestCase("Barcelona", "ES", "ES/Cataluña/Barcelona")]
    [TestCase("Madrid, Comunidad de Madrid, España", "", "ES/Comunidad de Madrid/Madrid")]
    [TestCase("Lyon, Auvergne-Rhône-Alpes, France", "", "FR/Auvergne-Rhône-Alpes/Lyon")]
    [TestCase("Huacho, Lima Provincias", "PE", "PE/Lima Provincias/Huacho")]
    [TestCase("Región de Arica y Parinacota", "CL", "CL/Arica y Parinacota/")]
    [TestCase("Caldas, Antioquia", "CO", "CO/Antioquia/Caldas", Description = "a town called as another division")]
    public void A_place_is_read(string stated, string home, string place)
    {
        var read = PlaceReader.Read(stated, "", "", home, Gazetteer.BuiltIn);

        Assert.That($"{read.Country}/{read.Region}/{read.Municipality}", Is.EqualTo(place));
        Assert.That(read.Text, Is.EqualTo(stated));
    }

    [TestCase("Tlalpan", "CDMX", "", "MX/Ciudad de México/Tlalpan")]
    [TestCase("Rosario", "Santa Fe", "Argentina", "AR/Santa Fe/Rosario")]
    [TestCase("", "Jalisco", "MX", "MX/Jalisco/")]
    [TestCase("Curitiba - PR", "", "Brasil", "BR/Paraná/Curitiba")]
    public void Region_and_country_may_be_stated_apart(string stated, string region, string country, string place)
    {
        var read = PlaceReader.Read(stated, region, country, "MX", Gazetteer.BuiltIn);

        Assert.That($"{read.Country}/{read.Region}/{read.Municipality}", Is.EqualTo(place));
    }

    [Test]
    public void No_place_is_not_stated() => Assert.That(PlaceReader.Read("", "", "", "MX", Gazetteer.BuiltIn), Is.EqualTo(Place.NotStated));

    [TestCase("Iztapalapa, Ciudad de México", PlaceMatch.Municipality)]
    [TestCase("Jalisco", PlaceMatch.Region)]
    [TestCase("Guadalajara", PlaceMatch.City)]
    [TestCase("México", PlaceMatch.CountryOnly)]
    [TestCase("Zona norte", PlaceMatch.UnknownText)]
    [TestCase("Home Office", PlaceMatch.Remote)]
    [TestCase("100% remoto", PlaceMatch.Remote)]
    [TestCase("Remoto, México", PlaceMatch.Remote)]
    [TestCase("Remoto (Guadalajara)", PlaceMatch.City)]
    [TestCase("Monterrey, Guadalajara y CDMX", PlaceMatch.Several)]
    [TestCase("Monterrey, Nuevo León; Guadalajara, Jalisco", PlaceMatch.Several)]
    [TestCase("Monterrey, Guadalajara", PlaceMatch.Several)]
    [TestCase("CDMX y Estado de México", PlaceMatch.Several)]
    [TestCase("Puebla, Tlaxcala, Morelos", PlaceMatch.Several)]
    [TestCase("Jalisco / Colima", PlaceMatch.Several)]
    [TestCase("Varias ciudades", PlaceMatch.Several)]
    [TestCase("Toda la República Mexicana", PlaceMatch.Several)]
    [TestCase("todo el país", PlaceMatch.Several)]
    [TestCase("México y Colombia", PlaceMatch.Several)]
    [TestCase("Ciudad de México, Distrito Federal", PlaceMatch.Region)]
    [TestCase("Iztapalapa y Tlalpan, Ciudad de México", PlaceMatch.Several)]
    public void How_a_place_was_told_is_kept(string stated, PlaceMatch match) =>
        Assert.That(PlaceReader.Read(stated, "", "", "MX", Gazetteer.BuiltIn).Match, Is.EqualTo(match));

    [TestCase("Varias colonias, Iztapalapa, CDMX", "Ciudad de México")]
    [TestCase("Iztapalapa y Tlalpan, Ciudad de México", "Ciudad de México")]
    [TestCase("Monterrey y Guadalajara", "")]
    public void Several_places_in_one_region_keep_the_region(string stated, string region)
    {
        var read = PlaceReader.Read(stated, "", "", "MX", Gazetteer.BuiltIn);

        Assert.That((read.Match, read.Region, read.Municipality), Is.EqualTo((PlaceMatch.Several, region, "")));
    }

    [Test]
    public void A_country_stated_apart_is_a_country_and_nothing_more()
    {
        var read = PlaceReader.Read("", "", "México", "", Gazetteer.BuiltIn);

        Assert.That((read.Country, read.Match, read.IsStated), Is.EqualTo(("MX", PlaceMatch.CountryOnly, true)));
    }

    [TestCase("Iztapalapa, CDMX", "09", "007")]
    [TestCase("Jalisco", "14", "")]
    [TestCase("Monterrey y Guadalajara", "", "")]
    [TestCase("Zona norte", "", "")]
    public void The_codes_of_the_statistical_office_are_kept(string stated, string region, string municipality)
    {
        var read = PlaceReader.Read(stated, "", "", "MX", Gazetteer.BuiltIn);

        Assert.That((read.RegionCode, read.MunicipalityCode), Is.EqualTo((region, municipality)));
    }

    [TestCase("Uno de Arriba, Jalisco", "Jalisco/Uno de Arriba/901/Municipality")]
    [TestCase("uno, Jalisco", "Jalisco//…/Region", Description = "too short to be the beginning of a name")]
    [TestCase("Santa Prueba, Jal.", "Jalisco/Santa Prueba del Monte/902/Municipality", Description = "the beginning of one name")]
    [TestCase("Villa Repetida, Colima", "Colima/Villa Repetida/903/Municipality")]
    [TestCase("Villa Repetida, Jalisco", "Jalisco/Villa Repetida/903/Municipality")]
    [TestCase("Villa Repetida", "//…/UnknownText", Description = "two entities have one")]
    [TestCase("Santa Prueba del Monte", "Jalisco/Santa Prueba del Monte/902/City")]
    [TestCase("Puerto Sede, Colima", "Colima/Nombre Largo/904/Municipality", Description = "the town it is governed from")]
    [TestCase("Puerto Sede", "Colima/Nombre Largo/904/City")]
    [TestCase("Colonia Vieja, Colima", "Colima//…/Region", Description = "not in the catalogue")]
    [TestCase("Calle Sol 5, Colonia Vieja, Villa Repetida, Colima", "Colima/Villa Repetida/903/Municipality")]
    [TestCase("Jalisco, Colima", "//…/Several", Description = "no municipality of Colima is called Jalisco")]
    public void Municipalities_come_from_a_catalogue(string stated, string place)
    {
        var read = PlaceReader.Read(stated, "", "", "MX", Catalogue);

        Assert.That($"{read.Region}/{read.Municipality}/{(read.MunicipalityCode.Length == 0 ? "…" : read.MunicipalityCode)}/{read.Match}", Is.EqualTo(place));
    }

    private static Gazetteer Catalogue { get; } = Gazetteer.Of(
    [
        new MunicipalCatalogue("MX", "prueba.csv", "00",
        [
            new("06", "903", "Villa Repetida", ""), new("06", "904", "Nombre Largo", "Puerto Sede"),
            new("14", "901", "Uno de Arriba", ""), new("14", "902", "Santa Prueba del Monte", ""), new("14", "903", "Villa Repetida", ""),
        ]),
    ]);
}
