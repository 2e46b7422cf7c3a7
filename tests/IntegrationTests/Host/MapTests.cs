using System.Text.Json;

using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Host;

/// <summary>Mapping and ranking texts of files with the real program, on the starter taxonomy.</summary>
[TestFixture]
public class MapTests
{
    private readonly TemporaryFolder _folder = new();

    private string Data => _folder.File("data");

    [OneTimeSetUp]
    public async Task MakeAStore() => await DicodeProgram.DoneAsync("classify", "--data", Data);

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public async Task Each_ad_gives_a_line_with_its_occupation_and_skills()
    {
        const string text = "Buscamos para sucursal centro.\n\nRequisitos:\n-  Elaboración de minutas y control de activos fijos\n- 😀 facilidad de adaptación";
        var ads = _folder.Write("anuncios.jsonl", $"{Json("a1", "Auxiliar contable", text)}\n\n{Json("a2", "Se busca gente", "Llame ya.")}\n");

        var run = await DicodeProgram.RunAsync(["map", ads, "--data", Data]);

        var lines = Lines(run);
        Assert.That((run.Code, lines.Count), Is.EqualTo((0, 2)), run.Error);
        Assert.That(lines.Select(line => line.GetProperty("id").GetString()), Is.EqualTo(new[] { "a1", "a2" }));
        var mentions = lines[0].GetProperty("mentions").EnumerateArray().ToList();
        Assert.That(mentions.Select(one => one.GetProperty("label").GetString()), Is.SupersetOf(new[] { "preparar informes de reuniones", "controlar los activos fijos", "adaptarse al cambio" }));
        Assert.That(mentions.All(one => text[one.GetProperty("start").GetInt32()..one.GetProperty("end").GetInt32()] == one.GetProperty("phrase").GetString()), Is.True, "places are those of the text as given");
        Assert.That(mentions.All(one => one.GetProperty("requirement").GetString() is "must" or "nice" or "task"), Is.True);
        Assert.That(mentions.Select(one => one.GetProperty("confidence").GetDouble()), Is.All.InRange(0, 1));
        Assert.That(lines[1].GetProperty("mentions").GetArrayLength(), Is.Zero);
    }

    [Test]
    public async Task An_ad_with_an_occupation_says_which()
    {
        var ads = _folder.Write("cajera.jsonl", Json("1", "Cajero", "Sucursal centro"));

        var run = await DicodeProgram.RunAsync(["map", ads, "--data", Data]);

        var occupation = Lines(run)[0].GetProperty("occupation");
        Assert.That(occupation.GetProperty("isco").GetString(), Has.Length.EqualTo(4));
        Assert.That(occupation.GetProperty("label").GetString(), Does.Contain("cajer"));
    }

    [Test]
    public async Task Bad_lines_are_told_and_the_others_mapped()
    {
        var ads = _folder.Write("roto.jsonl", $"{Json("1", "Uno", "minutas")}\n{{\"id\":\n[1]\n{{\"id\":\"x\"}}\n{{\"id\":\"\\ud800\",\"text\":\"\\ud800\"}}\n{Json("6", "Seis", "minutas")}\n");

        var run = await DicodeProgram.RunAsync(["map", ads, "--data", Data]);

        Assert.That((run.Code, run.HasStackTrace), Is.EqualTo((1, false)));
        Assert.That(Lines(run).Select(line => line.GetProperty("id").GetString()), Is.EqualTo(new[] { "1", "6" }));
        Assert.That(run.Error, Does.Contain("roto.jsonl:2:").And.Contain("roto.jsonl:3:").And.Contain("roto.jsonl:4:").And.Contain("roto.jsonl:5:"));
    }

    [Test]
    public async Task Plain_text_is_one_ad()
    {
        const string text = "\r\nAuxiliar\r\n\r\nElaboración de minutas\r\n";
        var path = _folder.Write("anuncio.txt", text);

        var run = await DicodeProgram.RunAsync(["map", path, "--data", Data]);

        var mention = Lines(run).Single().GetProperty("mentions").EnumerateArray().First();
        Assert.That(text[mention.GetProperty("start").GetInt32()..mention.GetProperty("end").GetInt32()], Is.EqualTo(mention.GetProperty("phrase").GetString()).And.Contains("minutas"));
    }

    [Test]
    public async Task The_first_line_of_a_plain_text_is_its_title_when_it_reads_like_one()
    {
        const string text = "Cajero de tienda\n\nRequisitos:\nElaboración de minutas\n";
        var path = _folder.Write("cajero.txt", text);

        var ad = Lines(await DicodeProgram.DoneAsync("map", path, "--data", Data)).Single();
        using var program = DicodeProgram.Start(["map", "-", "--data", Data]);
        await program.Input.WriteAsync(text);
        program.Input.Close();
        var piped = await program.EndAsync(await program.Output.ReadToEndAsync());

        Assert.That(ad.GetProperty("occupation").GetProperty("label").GetString(), Does.Contain("cajer"));
        Assert.That(ad.GetProperty("mentions").EnumerateArray().All(one => text[one.GetProperty("start").GetInt32()..one.GetProperty("end").GetInt32()] == one.GetProperty("phrase").GetString()), Is.True);
        Assert.That(piped.Output, Is.EqualTo(ad.GetRawText() + "\n"), "standard input is read in the same way");
    }

    [TestCase("map")]
    [TestCase("rank")]
    public async Task What_is_no_text_is_refused(string command)
    {
        var program = _folder.File("programa.bin");
        await File.WriteAllBytesAsync(program, [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 10, 13]);

        var run = await DicodeProgram.RunAsync([command, program, "--data", Data]);

        Assert.That((run.Code, run.HasStackTrace, run.Output), Is.EqualTo((2, false, "")));
        Assert.That(run.Error, Does.Contain("programa.bin: No es texto"));
    }

    [TestCase("0,5")]
    [TestCase("0.5")]
    [TestCase("1")]
    public async Task A_threshold_has_a_point_or_a_comma(string threshold) =>
        Assert.That((await DicodeProgram.RunAsync(["map", _folder.Write("umbral.txt", "minutas"), "--threshold", threshold, "--data", Data])).Code, Is.Zero);

    [TestCase("map")]
    [TestCase("rank")]
    [TestCase("rank", "--occupations")]
    [TestCase("taxonomy", "show")]
    [TestCase("train")]
    public async Task A_mistyped_data_folder_is_told_and_not_made(params string[] command)
    {
        var missing = _folder.File("no-existe");
        string[] file = command[0] is "taxonomy" or "train" ? [] : [_folder.Write("texto.jsonl", Json("1", "Cajero", "minutas"))];

        var run = await DicodeProgram.RunAsync([.. command, .. file, "--data", missing]);

        Assert.That((run.Code, run.HasStackTrace, run.Output), Is.EqualTo((2, false, "")));
        Assert.That(run.Error, Does.Contain("no-existe").And.Contain("dicode taxonomy import"));
        Assert.That(Directory.Exists(missing), Is.False);
    }

    [Test]
    public async Task Without_a_model_it_is_said_that_little_is_found() =>
        Assert.That((await DicodeProgram.DoneAsync("rank", _folder.Write("una.txt", "minutas"), "--data", Data)).Error, Does.Contain("dicode train"));

    [TestCase("map")]
    [TestCase("rank")]
    public async Task Standard_input_is_read_too(string command)
    {
        using var program = DicodeProgram.Start([command, "-", "--data", Data]);
        await program.Input.WriteAsync("Elaboración de minutas\n");
        program.Input.Close();

        var run = await program.EndAsync(await program.Output.ReadToEndAsync());

        Assert.That((run.Code, Lines(run).Count), Is.EqualTo((0, 1)), run.Error);
        Assert.That(run.Output, Does.Contain("preparar informes de reuniones").Or.Contain("minutas"));
    }

    [Test]
    public async Task Interrupted_while_it_waits_for_input_it_ends_at_once_and_speaks_of_nothing_stored()
    {
        using var program = DicodeProgram.Start(["rank", "-", "--data", Data]);
        await program.Input.WriteAsync("Elaboración de minutas\n");
        await program.Input.FlushAsync();
        Assert.That(await program.Output.ReadLineAsync(), Does.Contain("minutas"));

        program.Terminate();
        var run = await program.EndAsync();

        Assert.That((run.Code == 0, run.HasStackTrace), Is.EqualTo((false, false)), run.Error);
        Assert.That(run.Error, Does.Contain("no guarda nada").And.Not.Contain("se conserva"));
    }

    [TestCase("")]
    [TestCase(" \n \n")]
    public async Task An_empty_file_gives_nothing_and_says_so(string content)
    {
        var run = await DicodeProgram.RunAsync(["map", _folder.Write("vacio.txt", content), "--data", Data]);

        Assert.That((run.Code, run.Output), Is.EqualTo((0, "")));
        Assert.That(run.Error, Does.Contain("vacio.txt: No hay ningún texto."));
    }

    [Test]
    public async Task The_help_names_no_threshold_that_is_not_the_usual_one()
    {
        var run = await DicodeProgram.RunAsync(["map", "--help"]);

        Assert.That(run.Output, Does.Contain("--threshold").And.Not.Match("--threshold.*por (defecto|omisión): 0"));
    }

    [Test]
    public async Task Texts_are_ranked_line_by_line()
    {
        var texts = _folder.Write("frases.txt", "Elaboración de minutas y facilidad de adaptación\n\nnada de nada\n");

        var run = await DicodeProgram.RunAsync(["rank", texts, "--top", "1", "--language", "es", "--data", Data]);

        var lines = Lines(run);
        Assert.That((run.Code, lines.Count), Is.EqualTo((0, 2)), run.Error);
        Assert.That(lines[0].GetProperty("text").GetString(), Does.StartWith("Elaboración"));
        Assert.That(lines[0].GetProperty("concepts").GetArrayLength(), Is.EqualTo(1));
        Assert.That(lines[0].GetProperty("concepts")[0].GetProperty("uri").GetString(), Is.Not.Empty);
        Assert.That(lines[1].GetProperty("concepts").GetArrayLength(), Is.Zero);
    }

    [TestCase("map", "nada.jsonl", "nada.jsonl")]
    [TestCase("rank", "nada.txt", "nada.txt")]
    [TestCase("rank", "--top=0", "--top")]
    [TestCase("rank", "--language=xx", "es, en, pt, fr")]
    [TestCase("map", "--threshold=7", "--threshold")]
    [TestCase("map", "--threshold=NaN", "0,5")]
    [TestCase("map", "--threshold=-0.1", "0,5")]
    public async Task A_mistake_is_told_in_one_line(string command, string argument, string place)
    {
        string[] file = argument.StartsWith('-') ? [_folder.Write("algo.txt", "minutas"), argument] : [_folder.File(argument)];

        var run = await DicodeProgram.RunAsync([command, .. file, "--data", Data]);

        Assert.That((run.Code, run.HasStackTrace, run.Output), Is.EqualTo((2, false, "")));
        Assert.That(run.Error, Does.Contain(place));
    }

    private static List<JsonElement> Lines(ProgramResult run) =>
        [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    private static string Json(string id, string title, string text) => JsonSerializer.Serialize(new { id, title, text });
}
