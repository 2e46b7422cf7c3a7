using System.Text.Json;

using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Host;

/// <summary>Measuring what is read against what people annotated.</summary>
[TestFixture]
public class EvaluateTests
{
    private const string Two = """
        {"id":"1","title":"Promotora","text":"Buscamos personal con manejo de caja. Edad: entre 20 y 35 años. Informes con la Lic. Ana Luna al 55 1234 5678.","country":"México","fields":{"language":"es","positions":null},"treatment":[{"kind":"age","phrase":"Edad: entre 20 y 35 años"},{"kind":"sex","phrase":"Promotora"}],"personal_data":["Ana Luna","55 1234 5678"]}

        {"id":"2","title":"Cajero","text":"Estamos buscando dos personas para caja. Contratación inmediata en la sucursal de la colonia centro.","fields":{"language":"es","positions":2},"treatment":[],"personal_data":[]}
        """;

    [Test]
    public async Task Each_field_is_counted_as_annotated_read_and_right()
    {
        using var folder = new TemporaryFolder();
        folder.Write("oro.jsonl", Two);

        var run = await DicodeProgram.RunAsync(["evaluate", "fields", folder.File("oro.jsonl"), "--json"]);

        var scores = JsonDocument.Parse(run.Output).RootElement.EnumerateArray()
            .ToDictionary(score => score.GetProperty("field").GetString()!, score => (score.GetProperty("annotated").GetInt32(), score.GetProperty("read").GetInt32(), score.GetProperty("right").GetInt32()));
        Assert.That(scores["language"], Is.EqualTo((2, 2, 2)));
        Assert.That(scores["positions"], Is.EqualTo((1, 1, 1)));
        Assert.That(scores["treatment"], Is.EqualTo((2, 2, 2)));
        Assert.That(scores["personal_data"], Is.EqualTo((2, 2, 2)));
    }

    [TestCase("{\"id\":\"1\",\"title\":\"a\",\"text\":\"b\",\"fields\":{}}\n{\"id\"", ":2:", Description = "no JSON")]
    [TestCase("{\"id\":\"1\"}", ":1:", Description = "no annotation")]
    [TestCase("{\"id\":\"7\",\"title\":\" \",\"text\":\"b\",\"fields\":{}}", "7", Description = "no title")]
    public async Task A_line_that_is_no_annotated_ad_is_named(string text, string place)
    {
        using var folder = new TemporaryFolder();
        folder.Write("oro.jsonl", text);

        var run = await DicodeProgram.RunAsync(["evaluate", "fields", folder.File("oro.jsonl")]);

        Assert.That((run.Code, run.HasStackTrace), Is.EqualTo((2, false)));
        Assert.That(run.Error, Does.Contain(place));
    }
}
