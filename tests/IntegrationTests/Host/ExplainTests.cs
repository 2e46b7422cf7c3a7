using System.Text.Json;

using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Host;

/// <summary>Explaining mentions and listing what no concept says, with the real program and a mapper trained on a few skills.</summary>
[TestFixture]
public class ExplainTests
{
    private readonly TemporaryFolder _folder = new();

    private string Data => _folder.File("data");

    [OneTimeSetUp]
    public async Task TrainAndClassify()
    {
        _folder.Write("esco/skills_es.csv", """
            conceptUri,skillType,preferredLabel,altLabels
            urn:t:accounts,skill/competence,realizar cuentas de final de día,corte de caja
            urn:t:service,skill/competence,atender a los clientes,atención al cliente
            urn:t:sheets,skill/competence,utilizar hojas de cálculo,Excel
            urn:t:welding,skill/competence,soldar tubos,soldadura de tubos

            """);
        _folder.Write("esco/occupations_es.csv", "conceptUri,iscoGroup,preferredLabel\nurn:t:cashier,5230,cajero/cajera\n");
        var map = _folder.Write("prueba.yaml", """
            portals: { id: prueba, title: Portal de Prueba, country: MX, time_zone: America/Mexico_City }
            fields: { key: id, title: titulo, description: texto, employer: empresa }
            observed: { file_name: '(\d{4}-\d{2}-\d{2})\.', format: yyyy-MM-dd }
            """);
        var ads = _folder.Write("ads-2026-11-11.jsonl", string.Concat(Enumerable.Range(1, 4).Select(number =>
            JsonSerializer.Serialize(new { id = $"{number}", titulo = "Cajera", empresa = $"Tienda {(char)('A' + number)}", texto = "Requisitos:\nExperiencia en corte de caja\nExperiencia en cierre de ventas\nOfrecemos:\nSueldo fijo" }) + "\n")));
        foreach (var arguments in (string[][])[["taxonomy", "import", _folder.File("esco"), "--taxonomy-version", "1"], ["train"], ["import", "ads", "--map", map, ads], ["classify"], ["report"]])
        {
            var run = await DicodeProgram.RunAsync([.. arguments, "--data", Data]);
            Assert.That(run.Code, Is.Zero, $"{string.Join(' ', arguments)}: {run.Error}");
        }
    }

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public async Task A_stored_ad_is_explained_segment_by_segment()
    {
        var run = await DicodeProgram.RunAsync(["explain", "prueba/1", "--data", Data]);

        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(run.Output, Does.Contain("prueba/1").And.Contain("umbral").And.Contain("[requisitos] leído").And.Contain("[ofrecen] no leído"));
        Assert.That(run.Output, Does.Match("→ realizar cuentas de final de día \\d\\.\\d\\d, por «corte de caja»").And.Contain("la sostienen:"));
    }

    [Test]
    public async Task Programs_are_told_the_same()
    {
        var run = await DicodeProgram.RunAsync(["explain", "prueba/1", "--json", "--data", Data]);

        var ad = JsonDocument.Parse(run.Output).RootElement;
        var mention = ad.GetProperty("segments").EnumerateArray().SelectMany(segment => segment.GetProperty("mentions").EnumerateArray()).First(one => one.GetProperty("uri").GetString() == "urn:t:accounts");
        Assert.That(mention.GetProperty("confidence").GetDouble(), Is.GreaterThanOrEqualTo(ad.GetProperty("threshold").GetDouble()));
        Assert.That(mention.GetProperty("reasons")[0].GetProperty("weight").GetDouble(), Is.GreaterThan(0));
    }

    [Test]
    public async Task A_file_without_a_text_is_told()
    {
        var run = await DicodeProgram.RunAsync(["explain", _folder.Write("vacio.txt", " \n"), "--data", Data]);

        Assert.That((run.Code, run.Output, run.HasStackTrace), Is.EqualTo((2, "", false)));
        Assert.That(run.Error, Does.Contain("vacio.txt").And.Contain("ningún texto"));
    }

    [Test]
    public async Task A_text_of_a_file_is_explained_too()
    {
        var run = await DicodeProgram.RunAsync(["explain", _folder.Write("texto.txt", "Cajera\nRequisitos:\nExperiencia en corte de caja\n"), "--data", Data]);

        Assert.That((run.Code, run.Output), Is.EqualTo((0, run.Output)), run.Error);
        Assert.That(run.Output, Does.Contain("realizar cuentas de final de día"));
    }

    [TestCase("prueba/999", "prueba/999")]
    [TestCase("nada.txt", "nada.txt")]
    public async Task What_is_not_there_is_told_in_one_line(string what, string words)
    {
        var run = await DicodeProgram.RunAsync(["explain", what, "--data", Data]);

        Assert.That((run.Code, run.HasStackTrace), Is.EqualTo((2, false)));
        Assert.That(run.Error, Does.Contain(words));
    }

    [Test]
    public async Task Without_a_model_there_is_nothing_to_explain()
    {
        await DicodeProgram.DoneAsync("classify", "--data", _folder.File("etiquetas"));
        var run = await DicodeProgram.RunAsync(["explain", _folder.Write("otro.txt", "minutas"), "--data", _folder.File("etiquetas")]);

        Assert.That((run.Code, run.HasStackTrace), Is.EqualTo((2, false)));
        Assert.That(run.Error, Does.Contain("dicode train"));
    }

    [Test]
    public async Task What_is_no_text_is_refused()
    {
        var picture = _folder.File("foto.jpg");
        await File.WriteAllBytesAsync(picture, [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, 0x4A, 0x46, 0x49, 0x46]);

        var run = await DicodeProgram.RunAsync(["explain", picture, "--data", Data]);

        Assert.That((run.Code, run.HasStackTrace, run.Output), Is.EqualTo((2, false, "")));
        Assert.That(run.Error, Does.Contain("foto.jpg: No es texto"));
    }

    [Test]
    public async Task Without_a_model_no_list_of_phrases_looks_like_a_result()
    {
        var data = _folder.File("etiquetas");
        await DicodeProgram.DoneAsync("classify", "--data", data);

        var run = await DicodeProgram.RunAsync(["unmatched", "--data", data]);

        Assert.That((run.Code, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.Contain("No hay un modelo entrenado").And.Contain("dicode train"));
    }

    [TestCase("2026-W46", "copia de la semana", "con otro nombre")]
    [TestCase("2026-W46", "", "No existe esa carpeta")]
    [TestCase("", "vacia", "no tiene demand.csv")]
    public async Task A_folder_that_cannot_be_verified_says_why(string from, string to, string problem)
    {
        var copy = _folder.File(to.Length > 0 ? to : "2026-W46");
        if (to.Length > 0)
        {
            Directory.CreateDirectory(copy);
        }

        if (from.Length > 0 && to.Length > 0)
        {
            File.Copy(Path.Combine(Data, "reports", from, "demand.csv"), Path.Combine(copy, "demand.csv"));
        }

        var run = await DicodeProgram.RunAsync(["verify", copy, "--data", Data]);

        Assert.That((run.Code, run.HasStackTrace), Is.EqualTo((2, false)));
        Assert.That(run.Error, Does.Contain(problem).And.Contain("2026-W46"));
    }

    [Test]
    public async Task What_no_concept_says_is_counted_and_shown_with_a_sentence()
    {
        var run = await DicodeProgram.RunAsync(["unmatched", "--json", "--week", "2026-W46", "--data", Data]);

        Assert.That(run.Code, Is.Zero, run.Error);
        var row = JsonDocument.Parse(run.Output).RootElement.EnumerateArray().Single(one => one.GetProperty("phrase").GetString() == "cierre de ventas");
        Assert.That((row.GetProperty("ads").GetInt32(), row.GetProperty("employers").GetInt32(), row.GetProperty("known").GetBoolean()), Is.EqualTo((4, 4, true)));
        Assert.That(row.GetProperty("examples")[0].GetProperty("sentence").GetString(), Is.EqualTo("Experiencia en cierre de ventas"));
    }

    [Test]
    public async Task The_report_has_it_as_a_file()
    {
        var written = await File.ReadAllTextAsync(Path.Combine(Data, "reports", "2026-W46", "unmatched.csv"));

        Assert.That(written, Does.Contain("cierre de ventas").And.Contain("2026-W46"));
    }

    [TestCase("--top=0", "--top")]
    [TestCase("--week=ayer", "--week")]
    public async Task A_mistake_is_told_in_one_line(string argument, string place)
    {
        var run = await DicodeProgram.RunAsync(["unmatched", argument, "--data", Data]);

        Assert.That((run.Code, run.HasStackTrace, run.Output), Is.EqualTo((2, false, "")));
        Assert.That(run.Error, Does.Contain(place));
    }
}
