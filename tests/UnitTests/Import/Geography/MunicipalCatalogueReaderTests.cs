using System.Text;

using DiCoDe.Domain;
using DiCoDe.Domain.Geography;
using DiCoDe.Import.Geography;
using DiCoDe.Stages.Intake.Places;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Import.Geography;

[TestFixture]
public class MunicipalCatalogueReaderTests
{
    private const string Csv = "CVE_ENT,NOM_ENT,CVE_MUN,NOM_MUN,NOM_CAB\n09,Ciudad de México,007,Iztapalapa,Iztapalapa\n01,Aguascalientes,002,Pueblo Ñandú,Villa Seca\n";

    private static readonly Municipality[] Two = [new("01", "002", "Pueblo Ñandú", "Villa Seca"), new("09", "007", "Iztapalapa", "Iztapalapa")];

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public async Task The_columns_of_INEGI_are_read_in_order_of_code()
    {
        var (catalogue, leftOut) = await ReadAsync(Encoding.UTF8.GetBytes(Csv));

        Assert.That(catalogue.Municipalities, Is.EqualTo(Two));
        Assert.That((catalogue.Country, catalogue.Source, catalogue.Hash.Length, leftOut), Is.EqualTo(("MX", "catalogo.csv", 64, 0)));
    }

    [Test]
    public async Task A_file_in_Windows_1252_keeps_its_letters() =>
        Assert.That((await ReadAsync(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Csv))).Catalogue.Municipalities, Is.EqualTo(Two));

    [Test]
    public async Task A_byte_order_mark_and_quotes_do_not_matter() => Assert.That(
        (await ReadAsync([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("\"CVE_ENT\";\"CVE_MUN\";\"NOM_MUN\"\r\n\"09\";\"007\";\"Iztapalapa\"\r\n")])).Catalogue.Municipalities,
        Is.EqualTo([new Municipality("09", "007", "Iztapalapa", "")]));

    [Test]
    public async Task Zeros_that_a_spreadsheet_took_are_put_back_and_localities_count_once()
    {
        var (catalogue, leftOut) = await ReadAsync("CVE_ENT,CVE_MUN,NOM_MUN,CVE_LOC,NOM_LOC\n9,7,Iztapalapa,1,Uno\n9,7,Iztapalapa,2,Dos\n9,0,Entidad,0,\n99,1,Extranjero,1,\n9,,Sin clave,1,\n"u8.ToArray());

        Assert.That(catalogue.Municipalities, Is.EqualTo([new Municipality("09", "007", "Iztapalapa", "")]));
        Assert.That(leftOut, Is.EqualTo(3));
    }

    [TestCase("""[{"cve_entidad":"09","cve_municipio":"007","nom_municipio":"Iztapalapa","nom_cabecera":null}]""")]
    [TestCase("""{"datos":[{"cve_agee":"09","cve_agem":"007","nom_agem":"Iztapalapa"}],"numReg":1}""")]
    [TestCase("""  [{"CVE_ENT":9,"CVE_MUN":7,"NOM_MUN":"Iztapalapa"}, 5, "x"]""")]
    public async Task JSON_is_read_too(string json) =>
        Assert.That((await ReadAsync(Encoding.UTF8.GetBytes(json))).Catalogue.Municipalities, Is.EqualTo([new Municipality("09", "007", "Iztapalapa", "")]));

    [TestCase("""[{"code":"CX","name":"CIUDAD DE MEXICO","clave_inegi":"09"}]""", "catálogo de entidades", Description = "the entities come with the program")]
    [TestCase("[{\"cve_entidad\":", "no es JSON")]
    [TestCase("[]", "ningún municipio")]
    [TestCase("NOM_ENT,NOM_MUN\nJalisco,Zapopan\n", "falta la columna «CVE_ENT»")]
    [TestCase("", "falta la columna")]
    public void A_file_that_is_no_catalogue_is_refused_with_the_reason(string content, string problem) => Assert.That(
        async () => await ReadAsync(Encoding.UTF8.GetBytes(content)), Throws.TypeOf<InputException>().With.Message.Contains(problem));

    [Test]
    public void A_file_that_is_not_there_is_refused() => Assert.That(
        async () => await MunicipalCatalogueReader.ReadAsync(_folder.File("no.csv"), Gazetteer.HasRegion, CancellationToken.None),
        Throws.TypeOf<InputException>().With.Message.Contains("no se puede leer"));

    [Test]
    public void No_bytes_bring_anything_but_a_catalogue_or_a_reason()
    {
        var random = new Random(7);
        for (var round = 0; round < 400; round++)
        {
            var bytes = Encoding.UTF8.GetBytes(round % 2 == 0 ? Csv : """[{"cve_entidad":"09","cve_municipio":"007","nom_municipio":"Iztapalapa \ud83d\ude00"}]""");
            for (var change = random.Next(6); change >= 0; change--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            try
            {
                Assert.That(ReadAsync(bytes).GetAwaiter().GetResult().Catalogue.Municipalities, Is.Not.Empty);
            }
            catch (InputException refused)
            {
                Assert.That(refused.Message, Is.Not.Empty);
            }
        }
    }

    private async Task<(MunicipalCatalogue Catalogue, int LeftOut)> ReadAsync(byte[] content)
    {
        var path = _folder.File("catalogo.csv");
        await File.WriteAllBytesAsync(path, content);
        return await MunicipalCatalogueReader.ReadAsync(path, Gazetteer.HasRegion, CancellationToken.None);
    }
}
