using System.Text.Json;

using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Host;

/// <summary>Measuring the skills that are found, with the real program on the starter taxonomy.</summary>
[TestFixture]
public class EvaluateSkillsTests
{
    private const string Minutes = "urn:dicode:starter:skill:actas-de-reuniones";
    private const string Change = "urn:dicode:starter:skill:adaptarse-al-cambio";
    private const string Assets = "urn:dicode:starter:skill:activos-fijos";

    private readonly TemporaryFolder _folder = new();

    private string Data => _folder.File("data");

    [OneTimeSetUp]
    public async Task MakeAStore() => await DicodeProgram.DoneAsync("classify", "--data", Data);

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public async Task Skills_are_counted_as_annotated_found_and_right()
    {
        var gold = _folder.Write("oro.jsonl", $"{Ad("1", "Elaboración de minutas.", Minutes)}\n{Ad("2", "Elaboración de minutas.", Assets)}\n");

        var run = await DicodeProgram.RunAsync(["evaluate", "skills", gold, "--json", "--data", Data]);

        Assert.That(run.Code, Is.Zero, run.Error);
        var figures = JsonDocument.Parse(run.Output).RootElement.GetProperty("figures");
        var counts = figures.GetProperty("counts");
        Assert.That((counts.GetProperty("asked").GetInt32(), counts.GetProperty("found").GetInt32(), counts.GetProperty("right").GetInt32()), Is.EqualTo((2, 2, 1)));
        Assert.That(figures.GetProperty("f1").GetProperty("value").GetDouble(), Is.EqualTo(0.5));
        Assert.That(figures.GetProperty("f1").GetProperty("low").GetDouble(), Is.Zero);
        Assert.That(figures.GetProperty("reliability").GetProperty("error").GetDouble(), Is.InRange(0, 1));
        Assert.That(figures.GetProperty("curve")[0].GetProperty("counts").GetProperty("precision").GetDouble(), Is.EqualTo(0.5));
    }

    [Test]
    public async Task Conventions_make_two_concepts_one_and_leave_others_out()
    {
        var gold = _folder.Write("otro.jsonl", Ad("1", "Elaboración de minutas y facilidad de adaptación.", Assets));
        var conventions = _folder.Write("convenciones.json", $$"""{"equivalent":[["{{Assets}}","{{Minutes}}"]],"ignore":["{{Change}}"]}""");

        var run = await DicodeProgram.RunAsync(["evaluate", "skills", gold, "--conventions", conventions, "--json", "--data", Data]);

        Assert.That(JsonDocument.Parse(run.Output).RootElement.GetProperty("figures").GetProperty("f1").GetProperty("value").GetDouble(), Is.EqualTo(1), run.Error);
    }

    [Test]
    public async Task Sentences_are_ranked_and_compared()
    {
        var gold = _folder.Write("frases.jsonl", """
            {"text":"Elaboración de minutas","section":"duties","skills":[{"phrase":"minutas","concept":"preparar informes de reuniones","requirement":"task"}]}
            {"text":"Elaboración de minutas","section":"duties","skills":[{"phrase":"minutas","concept":"una etiqueta que no existe","requirement":"task"}]}
            {"text":"Seguro de vida","section":"offer","skills":[]}
            """);

        var run = await DicodeProgram.RunAsync(["evaluate", "sentences", gold, "--json", "--data", Data]);

        Assert.That(run.Code, Is.Zero, run.Error);
        var evaluation = JsonDocument.Parse(run.Output).RootElement;
        Assert.That((evaluation.GetProperty("sentences").GetInt32(), evaluation.GetProperty("labels").GetInt32(), evaluation.GetProperty("unknown").GetInt32()), Is.EqualTo((3, 2, 1)));
        Assert.That(evaluation.GetProperty("figures").GetProperty("mean_reciprocal_rank").GetProperty("value").GetDouble(), Is.EqualTo(1));
    }

    [Test]
    public async Task Skills_of_another_taxonomy_are_told()
    {
        var gold = _folder.Write("ajeno.jsonl", Ad("1", "Elaboración de minutas.", "http://data.europa.eu/esco/skill/nada"));

        var run = await DicodeProgram.RunAsync(["evaluate", "skills", gold, "--data", Data]);

        Assert.That(run.Code, Is.Zero);
        Assert.That(run.Error, Does.Contain("1 competencias anotadas no están"));
    }

    [Test]
    public async Task People_get_tables()
    {
        var gold = _folder.Write("tabla.jsonl", Ad("1", "Elaboración de minutas.", Minutes));
        var sentences = _folder.Write("tabla.csv", "sentence,skills\nLlame ya,['UNK']\n");

        var ads = await DicodeProgram.RunAsync(["evaluate", "skills", gold, "--data", Data]);
        var ranked = await DicodeProgram.RunAsync(["evaluate", "sentences", sentences, "--data", Data]);

        Assert.That(ads.Output, Does.Contain("F1 en el grupo").And.Contain("umbral").And.Contain("1.000"));
        Assert.That(ranked.Output, Does.Contain("RP@10"));
    }

    [TestCase("skills", "a.csv", "sentence,skills\na,['UNK']\n", "evaluate sentences")]
    [TestCase("sentences", "b.jsonl", "{\"id\":\"1\",\"title\":\"a\",\"text\":\"b\",\"skills\":[]}", "evaluate skills")]
    [TestCase("skills", "c.jsonl", "{\"id\":\"1\",\"title\":\"a\"}", "c.jsonl:1:")]
    [TestCase("skills", "d.jsonl", "{\"id\":\"9\",\"title\":\"\",\"text\":\"b\",\"skills\":[]}", "9")]
    [TestCase("skills", "e.jsonl", "", "ninguna línea")]
    [TestCase("occupations", "f.jsonl", "", "Ningún anuncio")]
    public async Task A_mistake_is_told_in_one_line(string kind, string name, string content, string remedy)
    {
        var run = await DicodeProgram.RunAsync(["evaluate", kind, _folder.Write(name, content), "--data", Data]);

        Assert.That((run.Code, run.HasStackTrace, run.Output), Is.EqualTo((2, false, "")));
        Assert.That(run.Error, Does.Contain(remedy));
    }

    private static string Ad(string id, string text, string skill) =>
        JsonSerializer.Serialize(new { id, title = "Se busca gente", text, skills = new[] { new { phrase = text, uri = skill, requirement = "must" } } });
}
