using System.Text.Json;

using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Host;

/// <summary>Duplicates through the program itself, in a store that others can look into.</summary>
[TestFixture]
public class DuplicatesTests
{
    private const string Bakery = "Panadería de barrio busca hornero para el turno de madrugada. Amasar, formar y hornear pan de sal y de dulce, cuidar la levadura y "
        + "anotar la merma. Dos años de oficio en horno de piso. De 4:00 a 12:00, descanso los miércoles. Sueldo semanal, pan para casa y seguro desde el ingreso.";

    private const string Map = """
        portals:
          - { name: uno, id: avisos-uno, title: Avisos Uno, country: MX, time_zone: America/Mexico_City, demo: false }
          - { name: dos, id: avisos-dos, title: Avisos Dos, country: MX, time_zone: America/Mexico_City, demo: false }
        portal_field: portal
        observed:
          field: date
          format: yyyy-MM-dd
        fields:
          key: key
          title: title
          employer: employer
          place: place
          description: text
        """;

    private readonly TemporaryFolder _folder = new();

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public async Task Ads_that_come_in_are_compared_and_the_groups_are_shown_with_their_reasons()
    {
        var data = await ImportedAsync("shown");

        var listed = await DicodeProgram.DoneAsync("duplicates", "--data", data);
        var json = JsonDocument.Parse((await DicodeProgram.DoneAsync("duplicates", "--json", "--data", data)).Output).RootElement;
        var partial = JsonDocument.Parse((await DicodeProgram.DoneAsync("duplicates", "--json", "--kind", "partial", "--data", data)).Output).RootElement;
        var traced = await DicodeProgram.DoneAsync("trace", "avisos-uno/1", "--data", data);
        var sampled = await DicodeProgram.DoneAsync("duplicates", "sample", "--seed", "1", "--data", data);

        var group = json.GetProperty("groups").EnumerateArray().Single();
        Assert.Multiple(() =>
        {
            Assert.That(listed.Output, Does.Contain("Anuncios: 5; vacantes: 3").And.Contain("avisos-uno/1").And.Contain("completo, temporal"));
            Assert.That(group.GetProperty("ads").EnumerateArray().Select(ad => ad.GetString()), Is.EqualTo(new[] { "avisos-dos/2", "avisos-uno/1", "avisos-uno/3" }));
            Assert.That(group.GetProperty("links")[0].GetProperty("evidence").GetProperty("same_wording").GetBoolean(), Is.True);
            Assert.That(partial.GetProperty("groups").GetArrayLength(), Is.EqualTo(1));
            Assert.That(traced.Output, Does.Contain("la vacante avisos-uno/1 tiene 3 anuncios").And.Contain("completo con avisos-dos/2").And.Contain("temporal con avisos-uno/3").And.Contain("parcial con avisos-dos/4"));
            Assert.That(sampled.Output, Does.Contain(" │ ").And.Contain("parcial:"));
        });
    }

    [Test]
    public async Task Comparing_again_leaves_every_row_as_it_was()
    {
        var data = await ImportedAsync("again");
        var before = await StoreRows.OfAsync(data, "SELECT * FROM duplicate ORDER BY first_id, second_id");

        var nothing = await DicodeProgram.DoneAsync("duplicates", "find", "--data", data);
        var all = await DicodeProgram.DoneAsync("duplicates", "find", "--all", "--data", data);

        Assert.Multiple(() =>
        {
            Assert.That(before, Is.Not.Empty);
            Assert.That(nothing.Output, Does.Contain("No hay anuncios nuevos"));
            Assert.That(all.Output, Does.Contain("Anuncios comparados: 5; vacantes: 3"));
        });
        Assert.That(await StoreRows.OfAsync(data, "SELECT * FROM duplicate ORDER BY first_id, second_id"), Is.EqualTo(before));
    }

    [Test]
    public async Task An_ad_without_duplicates_says_so() =>
        Assert.That((await DicodeProgram.DoneAsync("trace", "avisos-uno/5", "--data", await ImportedAsync("alone"))).Output, Does.Contain("es el único anuncio de su vacante"));

    private async Task<string> ImportedAsync(string name)
    {
        var map = _folder.Write($"{name}.yaml", Map);
        var ads = _folder.Write($"{name}.jsonl", string.Join('\n',
        [
            Line("uno", "1", "2026-09-01", "Hornero de pan", "Panadería La Espiga Mansa", "Cholula, Puebla", Bakery),
            Line("dos", "2", "2026-09-03", "HORNERO DE PAN", "Confidencial", "Cholula, Puebla", Bakery.ToUpperInvariant()),
            Line("uno", "3", "2026-09-25", "Hornero de pan", "Panadería La Espiga Mansa", "Cholula, Puebla", Bakery),
            Line("dos", "4", "2026-09-02", "Hornero de pan", "Panadería La Espiga Mansa", "Atlixco, Puebla", Bakery + " El puesto es en Atlixco."),
            Line("uno", "5", "2026-09-02", "Soldador de herrería", "Herrería Clavo Torcido", "Cholula, Puebla", "Cortar, puntear y soldar protecciones y portones con planta de arco; esmeril y pintura. Un año en taller. Pago por semana y herramienta del taller."),
        ]));
        var data = _folder.File(name);
        await DicodeProgram.DoneAsync("import", "ads", "--map", map, ads, "--data", data);
        return data;
    }

    private static string Line(string portal, string key, string date, string title, string employer, string place, string text) =>
        JsonSerializer.Serialize(new { portal, key, date, title, employer, place, text });
}
