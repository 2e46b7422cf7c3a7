using System.IO.Compression;
using System.Text;

using DiCoDe.Domain;
using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Importing;
using DiCoDe.Domain.Portals;
using DiCoDe.Import.Ads;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Import.Ads;

[TestFixture]
public class AdFileReaderTests
{
    private TemporaryFolder _folder = null!;

    private static CancellationToken Cancel => TestContext.CurrentContext.CancellationToken;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [TestCase("a-02-11-2026.json", """[{"id":1,"titulo":"Cajera"},{"id":"b","titulo":" Mesero "}]""")]
    [TestCase("a-02-11-2026.json", "\uFEFF[ {\"id\":1,\"titulo\":\"Cajera\"} , {\"id\":\"b\",\"titulo\":\"Mesero\"} ]\n", Description = "byte order mark")]
    [TestCase("a-02-11-2026.json", "{\"id\":1,\"titulo\":\"Cajera\"}\n{\"id\":\"b\",\n\"titulo\":\"Mesero\"}", Description = "objects without an array")]
    [TestCase("a-02-11-2026.jsonl", "{\"id\":1,\"titulo\":\"Cajera\"}\r\n\r\n{\"id\":\"b\",\"titulo\":\"Mesero\"}")]
    [TestCase("a-02-11-2026.ndjson", "\uFEFF{\"id\":1,\"titulo\":\"Cajera\"}\n{\"id\":\"b\",\"titulo\":\"Mesero\"}\n")]
    [TestCase("a-02-11-2026.csv", "id,titulo\n1,Cajera\nb,\"Mesero\"\n")]
    [TestCase("a-02-11-2026.csv", "\uFEFFotro;titulo;id\r\nx;Cajera;1\r\n;Mesero;b", Description = "semicolons and another order")]
    [TestCase("A-02-11-2026.TSV", "id\ttitulo\n1\tCajera\nb\tMesero")]
    public async Task Every_form_gives_the_same_ads(string name, string content)
    {
        foreach (var path in (string[])[_folder.Write(name, content), Pack(name, content)])
        {
            var ads = await AdsAsync(SomeMap.KeyAndTitle, path);

            Assert.That(ads.Select(ad => $"{ad.Id} {ad[AdField.Title]}"), Is.EqualTo(new[] { "avisos/1 Cajera", "avisos/b Mesero" }), path);
            Assert.That(ads[0].SeenAt, Is.EqualTo(new DateTimeOffset(2026, 11, 2, 12, 0, 0, TimeSpan.Zero)));
            Assert.That(ads[0].Fields[AdField.Title].Source, Is.EqualTo(FieldSource.File));
        }
    }

    [TestCase(0, Description = "the letter stands early")]
    [TestCase(70_000, Description = "the letter stands beyond the first buffer")]
    public async Task A_table_that_Excel_saved_in_Windows_1252_keeps_its_accents(int before)
    {
        var path = _folder.File("02-11-2026.csv");
        await File.WriteAllBytesAsync(path, [.. Encoding.ASCII.GetBytes($"id,titulo\n0,{new string('x', before)}\n1,Dise"), 0xF1, .. Encoding.ASCII.GetBytes("adora\n")], Cancel);

        var ads = await AdsAsync(SomeMap.KeyAndTitle, path);

        Assert.That(ads[^1][AdField.Title], Is.EqualTo("Diseñadora"));
    }

    [TestCase(65_535)]
    [TestCase(65_525, Description = "a letter of two bytes lies across two buffers")]
    [TestCase(65_524)]
    public async Task A_table_in_UTF8_is_known_wherever_its_letters_lie(int before)
    {
        var path = _folder.Write("02-11-2026.csv", $"id,titulo\n1,{new string('x', before - 12)}ñandú ñoño\n");

        var ads = await AdsAsync(SomeMap.KeyAndTitle, path);

        Assert.That(ads.Single()[AdField.Title], Does.EndWith("ñandú ñoño"));
    }

    [Test]
    public async Task Values_become_text_and_blank_ones_are_absent()
    {
        var map = SomeMap.Of(
            (AdField.Key, ["id"]), (AdField.Benefits, ["beneficios"]), (AdField.Positions, ["vacantes"]), (AdField.WorkMode, ["remoto"]),
            (AdField.Employer, ["empresa.nombre"]), (AdField.Pay, ["sueldo"]), (AdField.Contract, ["contrato"]), (AdField.Place, ["lugares.ciudad"]),
            (AdField.Category, ["a.b"]));
        var path = _folder.Write("02-11-2026.json", """
            [{"id":7,"beneficios":["Uniforme","", "Vales",["Bono"]],"vacantes":3,"remoto":false,"empresa":{"nombre":"La Esquina"},
              "sueldo":"  ","contrato":null,"lugares":[{"ciudad":"León"},{"ciudad":"Silao"}],"a.b":"con punto"}]
            """);

        var ad = (await AdsAsync(map, path)).Single();

        Assert.That(
            ad.Fields.Select(field => $"{field.Key}={field.Value.Text}"),
            Is.EquivalentTo(new[] { "Key=7", "Benefits=Uniforme, Vales, Bono", "Positions=3", "WorkMode=false", "Employer=La Esquina", "Place=León, Silao", "Category=con punto" }));
    }

    [Test]
    public async Task Of_several_names_the_first_that_is_not_empty_is_taken()
    {
        var map = SomeMap.Of((AdField.Key, ["id"]), (AdField.Title, ["titulo", "Titulo"]));
        var path = _folder.Write("02-11-2026.json", """[{"id":1,"titulo":"","Titulo":"Cajera"},{"id":2,"titulo":"Mesero","Titulo":"x"}]""");

        Assert.That((await AdsAsync(map, path)).Select(ad => ad[AdField.Title]), Is.EqualTo(new[] { "Cajera", "Mesero" }));
    }

    [Test]
    public async Task The_key_is_the_mapped_one_else_the_address_else_the_hash_of_the_key_fields()
    {
        var map = SomeMap.Of((AdField.Key, ["id"]), (AdField.Url, ["url"])) with { KeyFields = ["titulo", "empresa"] };
        var path = _folder.Write("02-11-2026.json", """
            [{"id":"k","url":"https://a.example/1","titulo":"T"},{"url":"https://a.example/1","titulo":"T"},
             {"titulo":"T","empresa":"E"},{"titulo":"T","empresa":"E"},{"titulo":"TE"},{"otro":1}]
            """);

        var records = await ReadAsync(map, path);

        var keys = records.OfType<AdRecord.Found>().Select(found => found.Ad.Id.Key).ToList();
        Assert.That(keys[..2], Is.EqualTo(new[] { "k", "https://a.example/1" }));
        Assert.That(keys[2], Has.Length.EqualTo(64).And.EqualTo(keys[3]).And.Not.EqualTo(keys[4]));
        Assert.That(records[^1], Is.EqualTo(new AdRecord.Bad(6, "no hay clave, dirección ni campos que identifiquen el anuncio.")));
    }

    [Test]
    public async Task Appended_fields_follow_the_description_and_share_their_heading()
    {
        var map = SomeMap.Of((AdField.Key, ["id"]), (AdField.Description, ["texto"])) with
        {
            Append = [new("empresa", ""), new("Experiencia", "Requisitos"), new("Idiomas", "Requisitos"), new("Sueldo", "Ofrecemos")],
        };
        var path = _folder.Write("02-11-2026.json", """
            [{"id":1,"texto":"Se busca.","empresa":"Somos una tienda.","Experiencia":"2 años","Idiomas":"Inglés\n   (alto)","Sueldo":"$ 9,000"},
             {"id":2,"Idiomas":"Inglés"},{"id":3}]
            """);

        var ads = await AdsAsync(map, path);

        Assert.That(ads.Select(ad => ad[AdField.Description]), Is.EqualTo(new[]
        {
            "Se busca.\n\nSomos una tienda.\n\nRequisitos:\n- Experiencia: 2 años\n- Idiomas: Inglés (alto)\n\nOfrecemos:\n$ 9,000",
            "Requisitos:\n- Idiomas: Inglés",
            "",
        }));
    }

    [Test]
    public async Task A_file_of_several_portals_gives_each_ad_its_portal_and_its_day()
    {
        var map = SomeMap.KeyAndTitle with
        {
            Portals = [new("Uno", SomeMap.Portal), new("Dos", SomeMap.Portal with { Id = new PortalId("dos") })],
            PortalField = "portal",
            Observed = new ObservationRule { Field = "fecha", Format = "dd/MM/yyyy" },
        };
        var path = _folder.Write("ads.jsonl", """
            {"id":1,"portal":"Uno","fecha":"03/11/2026"}
            {"id":1,"portal":"dos","fecha":"04/11/2026"}
            {"id":1,"portal":"Tres","fecha":"04/11/2026"}
            {"id":1,"portal":"Uno","fecha":"ayer"}
            """);

        var records = await ReadAsync(map, path);

        Assert.That(new AdFileReader(map).ObservedAt(path), Is.Null);
        Assert.That(
            records.OfType<AdRecord.Found>().Select(found => $"{found.Portal.Id} {found.Ad.Id} {found.Ad.SeenAt:yyyy-MM-dd HH}"),
            Is.EqualTo(new[] { "avisos avisos/1 2026-11-03 12", "dos dos/1 2026-11-04 12" }));
        Assert.That(records.OfType<AdRecord.Bad>().Select(bad => $"{bad.Place} {bad.Reason}"), Is.EqualTo(new[]
        {
            "3 el portal «Tres» no está en el mapa.",
            "4 la fecha «ayer» no tiene la forma dd/MM/yyyy.",
        }));
    }

    [TestCase("02-11-2026.json", """[{"id":1},5,"x",[1],{"id":2}]""", new[] { 2, 3, 4 })]
    [TestCase("02-11-2026.json", """[{"id":1},{"id":"\ud800"},{"id":2}]""", new[] { 2 }, Description = "half a surrogate pair")]
    [TestCase("02-11-2026.jsonl", "{\"id\":1}\n{\"id\":\n\n[]\n{\"id\":2}", new[] { 2, 4 })]
    [TestCase("02-11-2026.csv", "id,titulo\n1,a\n,b\n2,c", new[] { 3 })]
    public async Task A_bad_record_is_told_and_the_rest_goes_on(string name, string content, int[] bad)
    {
        var records = await ReadAsync(SomeMap.KeyAndTitle, _folder.Write(name, content));

        Assert.That(records.OfType<AdRecord.Bad>().Select(record => record.Place), Is.EqualTo(bad));
        Assert.That(records.OfType<AdRecord.Found>().Select(found => found.Ad.Id.Key), Is.EqualTo(new[] { "1", "2" }));
    }

    [TestCase("""[{"id":1},{"id":2},{"id":""", TestName = "{m}(cut within an object)")]
    [TestCase("""[{"id":1},{"id":2}""", TestName = "{m}(cut between two objects)")]
    [TestCase("""[{"id":1},{"id":2},]]""", TestName = "{m}(one bracket too many)")]
    [TestCase("""[{"id":1},{"id":2} {"id":3}]""", TestName = "{m}(a comma missing)")]
    public async Task Broken_json_keeps_what_came_before_and_names_the_place(string content)
    {
        var path = _folder.Write("02-11-2026.json", content);
        List<AdRecord> read = [];

        await Assert.ThatAsync(
            async () => await CollectAsync(SomeMap.KeyAndTitle, path, read),
            Throws.TypeOf<InputException>().With.Message.StartsWith($"{path}:1: ").And.Message.Contains("después del registro 2"));
        Assert.That(read, Has.Count.EqualTo(2));
    }

    [TestCase(4, Description = "the length is cut off")]
    [TestCase(200, Description = "the content is cut off")]
    public async Task A_packed_file_that_was_cut_short_keeps_what_came_before(int cut)
    {
        var random = new Random(7);
        var lines = string.Join('\n', Enumerable.Range(0, 300).Select(number => $$"""{"id":{{number}},"titulo":"{{random.NextInt64()}}"}"""));
        var path = Pack("02-11-2026.jsonl", lines);
        await File.WriteAllBytesAsync(path, (await File.ReadAllBytesAsync(path, Cancel))[..^cut], Cancel);
        List<AdRecord> read = [];

        await Assert.ThatAsync(
            async () => await CollectAsync(SomeMap.KeyAndTitle, path, read),
            Throws.TypeOf<InputException>().With.Message.StartsWith(path).And.Message.Contains("dañado o incompleto después del registro"));
        Assert.That(read, Has.Count.GreaterThan(100));
    }

    [TestCase("02-11-2026.json", "", "vacío")]
    [TestCase("02-11-2026.json.gz", "no es gzip", "dañado")]
    [TestCase("02-11-2026.json.gz", "", "dañado")]
    [TestCase("02-11-2026.json", "<html></html>", "JSON")]
    [TestCase("02-11-2026.xlsx", "PK", ".csv")]
    [TestCase("ayer.json", "[]", "dd-MM-yyyy")]
    [TestCase("40-11-2026.json", "[]", "dd-MM-yyyy")]
    [TestCase("02-11-2026.csv", "id,nombre\n1,a", "02-11-2026.csv:1: falta la columna «titulo»; las columnas del archivo son: id, nombre.")]
    [TestCase("02-11-2026.csv", "", "falta la columna «id»")]
    public async Task What_cannot_be_read_is_refused_with_its_name(string name, string content, string problem)
    {
        var path = _folder.Write(name, content);

        await Assert.ThatAsync(
            async () => await ReadAsync(SomeMap.KeyAndTitle, path),
            Throws.TypeOf<InputException>().With.Message.Contains(problem).And.Message.StartsWith(path));
    }

    [Test]
    public async Task A_file_that_is_not_there_is_refused() => await Assert.ThatAsync(
        async () => await ReadAsync(SomeMap.KeyAndTitle, _folder.File("02-11-2026.json")),
        Throws.TypeOf<InputException>().With.Message.Contains("no se puede leer"));

    [Test]
    public async Task In_a_csv_one_of_several_names_is_enough()
    {
        var map = SomeMap.Of((AdField.Key, ["id"]), (AdField.Title, ["titulo", "Puesto"]));

        Assert.That((await AdsAsync(map, _folder.Write("02-11-2026.csv", "id,Puesto\n1,Cajera"))).Single()[AdField.Title], Is.EqualTo("Cajera"));
    }

    [TestCase("02-11-2026.json", "[", ",", "]")]
    [TestCase("02-11-2026.jsonl", "", "\n", "")]
    public async Task A_file_larger_than_any_buffer_is_read_to_its_end(string name, string before, string between, string after)
    {
        var text = new string('x', 200_000);
        var objects = Enumerable.Range(0, 30).Select(number => $$"""{"id":{{number}},"titulo":"{{text}}"}""");
        var path = Pack(name, before + string.Join(between, objects) + after);

        var ads = await AdsAsync(SomeMap.KeyAndTitle, path);

        Assert.That(ads.Select(ad => ad.Id.Key), Is.EqualTo(Enumerable.Range(0, 30).Select(number => $"{number}")));
        Assert.That(ads.Select(ad => ad[AdField.Title].Length), Is.All.EqualTo(200_000));
    }

    [Test]
    public async Task The_hash_is_that_of_the_bytes_on_disk() => Assert.That(
        await AdFileReader.HashAsync(_folder.Write("a.json", "abc"), Cancel),
        Is.EqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));

    private static async Task<List<AdRecord>> ReadAsync(AdMap map, string path)
    {
        List<AdRecord> read = [];
        await CollectAsync(map, path, read);
        return read;
    }

    private static async Task CollectAsync(AdMap map, string path, List<AdRecord> read)
    {
        await foreach (var record in new AdFileReader(map).ReadAsync(path, Cancel))
        {
            read.Add(record);
        }
    }

    private static async Task<List<ScrapedAd>> AdsAsync(AdMap map, string path) =>
        [.. (await ReadAsync(map, path)).Cast<AdRecord.Found>().Select(found => found.Ad)];

    private string Pack(string name, string content)
    {
        var path = _folder.File(name + ".gz");
        using var gzip = new GZipStream(File.Create(path), CompressionLevel.Fastest);
        gzip.Write(Encoding.UTF8.GetBytes(content));
        return path;
    }
}
