using System.Text.Json;

using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Host;

/// <summary><c>dicode taxonomy import-sinco</c> through the program itself.</summary>
[TestFixture]
public class ImportSincoTests
{
    private readonly TemporaryFolder _folder = new();

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public async Task Groups_that_stay_without_a_name_are_told_with_the_remedy_and_named_ones_are_not()
    {
        var table = _folder.Write("tabla.csv", "sinco,sinco_name_es,isco08\n5111,Cocineros,5120\n4211,Cajeros,5230\n4212,Taquilleros,5230\n");
        var names = _folder.Write("nombres.csv", "sinco,name_es\n421,Trabajadores en caja\n");

        var bare = await DicodeProgram.RunAsync(["taxonomy", "import-sinco", table, "--data", _folder.File("datos")]);
        var named = await DicodeProgram.RunAsync(["taxonomy", "import-sinco", table, "--names", names, "--data", _folder.File("datos")]);

        Assert.That((bare.Code, named.Code), Is.EqualTo((0, 0)));
        Assert.That(bare.Error, Does.Contain("1 grupo de SINCO queda sin nombre (421)").And.Contain("--names"));
        Assert.That(named.Error, Does.Not.Contain("sin nombre"));
    }

    [TestCase("4211,Cajeros,5230\n4212,Taquilleros,5230\n", "421")]
    [TestCase("4211,Cajeros,5230\n5111,Cocineros,5230\n", null, Description = "groups that have nothing in common")]
    [TestCase("5111,Cocineros,5120\n", null, Description = "a table that lacks the unit group")]
    public async Task The_code_of_a_mapped_ad_is_null_when_none_is_sure(string rows, string? sinco)
    {
        var data = _folder.File("mapa");
        await DicodeProgram.DoneAsync("classify", "--data", data);
        await DicodeProgram.DoneAsync("taxonomy", "import-sinco", _folder.Write("tabla-mapa.csv", $"sinco,sinco_name_es,isco08\n{rows}"), "--data", data);

        var run = await DicodeProgram.DoneAsync("map", _folder.Write("cajero.jsonl", "{\"title\":\"Cajero\",\"text\":\"Sucursal centro\"}"), "--data", data);

        Assert.That(JsonDocument.Parse(run.Output).RootElement.GetProperty("occupation").GetProperty("sinco").GetString(), Is.EqualTo(sinco));
    }
}
