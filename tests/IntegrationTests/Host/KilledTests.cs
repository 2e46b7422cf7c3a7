using System.Text.Json;

using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Host;

/// <summary>A power cut at any moment leaves a store that the next run continues from.</summary>
[TestFixture]
public class KilledTests
{
    private const int Files = 6;
    private const int AdsPerFile = 1_500;

    private readonly TemporaryFolder _folder = new();

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public async Task An_import_killed_at_several_moments_ends_with_every_ad_once()
    {
        var arguments = Arguments(_folder.File("data"));
        var random = new Random(20261122);
        for (var kill = 0; kill < 6; kill++)
        {
            using var program = DicodeProgram.Start(arguments);
            await Task.Delay(random.Next(150, 1_500));
            program.Kill();
            await program.EndAsync();
        }

        var last = await DicodeProgram.RunAsync(arguments);
        var again = await DicodeProgram.RunAsync(arguments);
        await DicodeProgram.RunAsync(["classify", "--data", _folder.File("data")]);
        var report = await DicodeProgram.RunAsync(["report", "--json", "--data", _folder.File("data")]);

        Assert.Multiple(() =>
        {
            Assert.That(last.Code, Is.Zero, last.Error);
            Assert.That(Number(again.Output, "files_known"), Is.EqualTo(Files), "nothing is left to read");
            Assert.That(JsonDocument.Parse(report.Output).RootElement[0].GetProperty("open_ads").GetInt32(), Is.EqualTo(Files * AdsPerFile), "every ad once");
        });
    }

    private static int Number(string json, string name) => JsonDocument.Parse(json).RootElement.GetProperty(name).GetInt32();

    private string[] Arguments(string data)
    {
        var map = _folder.Write("map.yaml", """
            portals: { id: prueba, title: Portal de Prueba, country: MX, time_zone: America/Mexico_City }
            fields: { key: id, title: titulo, description: texto }
            observed: { file_name: '(\d{4}-\d{2}-\d{2})\.', format: yyyy-MM-dd }
            """);
        var files = Enumerable.Range(1, Files).Select(file => _folder.Write(
            $"ads-2026-11-{9 + file - 1:00}.jsonl",
            string.Concat(Enumerable.Range(1, AdsPerFile).Select(ad =>
                $$"""{"id":"{{file}}-{{ad}}","titulo":"Cajera {{ad}}","texto":"Funciones:\n- Manejo de caja\n- Atención a clientes en piso de venta {{ad}}"}""" + "\n"))));
        return ["import", "ads", "--json", "--map", map, .. files, "--data", data];
    }
}
