using System.Security.Cryptography;
using System.Text.Json;

using DiCoDe.Tests.Support;
using DiCoDe.Tests.Support.Reports;

namespace DiCoDe.IntegrationTests.Host;

/// <summary>Releases and exports through the program itself.</summary>
[TestFixture]
public class PublishTests
{
    private const string Map = """
        portals:
          - { name: uno, id: avisos-uno, title: Avisos Uno, country: MX, time_zone: America/Mexico_City, demo: false }
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
    public async Task What_is_published_stays_and_a_correction_is_another_vintage()
    {
        var data = await ImportedAsync("stays");
        var release = Path.Combine(data, "reports", "2026-W37");

        var published = await DicodeProgram.DoneAsync("report", "--week", "2026-W37", "--publish", "--data", data);
        var first = Snapshot(release);
        var verified = await DicodeProgram.DoneAsync("verify", release, "--data", data);
        var plain = await DicodeProgram.RunAsync(["report", "--week", "2026-W37", "--data", data]);
        var again = await DicodeProgram.DoneAsync("report", "--week", "2026-W37", "--publish", "--data", data);

        Assert.That(published.Output, Does.Contain("publicado, versión 1"));
        Assert.That(verified.Output, Does.Contain("idéntico"));
        Assert.That(plain.Code, Is.EqualTo(2));
        Assert.That(plain.Error, Does.Contain("publicado").And.Contain("--publish").And.Contain("--output"));
        Assert.That(again.Output, Does.Contain("los mismos bytes").And.Contain("nada cambia"));
        Assert.That(Snapshot(release), Is.EqualTo(first));
        Assert.That(Directory.Exists($"{release}-v2"), Is.False);

        await ImportAsync(data, "late", Line("9", "2026-09-09", "Soldador", "Taller Nuevo"));
        var corrected = await DicodeProgram.DoneAsync("report", "--week", "2026-W37", "--publish", "--data", data);
        var vintages = CsvText.Rows(await File.ReadAllTextAsync(Path.Combine(data, "reports", "vintages.csv"))).Where(row => row["dimension"] == "total");

        Assert.That(corrected.Output, Does.Contain("versión 2").And.Contain("2026-W37-v2"));
        Assert.That(Snapshot(release), Is.EqualTo(first), "the first vintage is as it was");
        Assert.That(vintages.Select(row => (row["release"], row["new_ads_as_published"], row["new_ads_as_known_now"])), Is.EqualTo(new[] { ("2026-W37", "3", "4"), ("2026-W37-v2", "4", "4") }));
        Assert.That((await DicodeProgram.DoneAsync("verify", $"{release}-v2", "--data", data)).Output, Does.Contain("idéntico"));
        var superseded = await DicodeProgram.RunAsync(["verify", release, "--data", data]);
        Assert.That((superseded.Code, superseded.Output.TrimEnd().Split('\n')), Is.EqualTo((0, new[] { $"{release}: sus archivos son los que se publicaron; el almacén ha cambiado desde entonces, y la edición vigente de la semana es 2026-W37-v2." })));
        Assert.That(await File.ReadAllTextAsync(Path.Combine(release, "index.html")), Does.Not.Contain("versión de este informe"));
        Assert.That(await File.ReadAllTextAsync(Path.Combine($"{release}-v2", "index.html")), Does.Contain("Segunda versión de este informe; corrige la publicada el "));
        Assert.That((await DicodeProgram.DoneAsync("report", "--week", "2026-W37", "--publish", "--data", data)).Output, Does.Contain("los mismos bytes, versión 2"));

        await File.AppendAllTextAsync(Path.Combine(release, "skills.csv"), "\n");
        File.Delete(Path.Combine(release, "places.csv"));
        var changed = await DicodeProgram.RunAsync(["verify", release, "--data", data]);
        Assert.That(changed.Code, Is.EqualTo(1));
        Assert.That(changed.Output, Does.Contain("ya no son los que se publicaron").And.Contain("skills.csv no es el archivo que se publicó").And.Contain("falta places.csv").And.Not.Contain("difiere desde"));
    }

    [Test]
    public async Task Publishing_the_same_values_for_another_spreadsheet_is_no_correction()
    {
        var data = await ImportedAsync("dialect");
        var release = Path.Combine(data, "reports", "2026-W37");
        await DicodeProgram.DoneAsync("report", "--week", "2026-W37", "--publish", "--data", data);
        var first = Snapshot(release);

        var again = await DicodeProgram.DoneAsync("report", "--week", "2026-W37", "--publish", "--excel", "cl", "--data", data);

        Assert.That(again.Output, Does.Contain("nada cambia"));
        Assert.That((Snapshot(release), Directory.Exists($"{release}-v2")), Is.EqualTo((first, false)));

        await ImportAsync(data, "late", Line("9", "2026-09-09", "Soldador", "Taller Nuevo"));
        await DicodeProgram.DoneAsync("report", "--week", "2026-W37", "--publish", "--excel", "cl", "--data", data);

        Assert.That(await File.ReadAllTextAsync(Path.Combine($"{release}-v2", "demand.csv")), Does.StartWith("week;dimension;"), "a correction is written as it was asked for");
        Assert.That((await DicodeProgram.DoneAsync("verify", $"{release}-v2", "--data", data)).Output, Does.Contain("idéntico"));
    }

    [Test]
    public async Task A_release_names_its_files_with_their_hashes_and_a_changed_byte_is_found()
    {
        var data = await ImportedAsync("hashes");
        var release = Path.Combine(data, "reports", "2026-W37");
        await DicodeProgram.DoneAsync("report", "--week", "2026-W37", "--publish", "--excel", "cl", "--data", data);

        using var note = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(release, "release.json")));
        var files = note.RootElement.GetProperty("files").EnumerateArray().ToDictionary(file => file.GetProperty("path").GetString()!, file => file.GetProperty("sha256").GetString());
        Assert.That(files, Does.ContainKey("observations.csv").And.ContainKey("index.html"));
        Assert.That(files, Is.EqualTo(files.Keys.ToDictionary(path => path, path => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(release, path)))))));
        Assert.That((await DicodeProgram.DoneAsync("verify", release, "--data", data)).Output, Does.Contain("idéntico"), "the dialect is told by the files");

        var path = Path.Combine(release, "skills.csv");
        var bytes = await File.ReadAllBytesAsync(path);
        bytes[10] ^= 1;
        await File.WriteAllBytesAsync(path, bytes);
        var tampered = await DicodeProgram.RunAsync(["verify", release, "--data", data]);

        Assert.That(tampered.Code, Is.EqualTo(1));
        Assert.That(tampered.Output, Does.Contain("skills.csv no es el archivo que se publicó").And.Contain("skills.csv difiere desde el byte 10"));
        var again = await DicodeProgram.RunAsync(["report", "--week", "2026-W37", "--publish", "--excel", "cl", "--data", data]);
        Assert.That(again.Code, Is.EqualTo(2));
        Assert.That(again.Error, Does.Contain("fue alterada").And.Contain("skills.csv"));
    }

    [Test]
    public async Task The_week_after_a_release_is_compared_with_what_was_published()
    {
        var data = await ImportedAsync("after");
        await DicodeProgram.DoneAsync("report", "--week", "2026-W36", "--publish", "--data", data);
        await ImportAsync(data, "late", Line("9", "2026-09-02", "Soldador", "Taller Nuevo"));
        await DicodeProgram.DoneAsync("report", "--week", "2026-W37", "--data", data);

        var total = CsvText.Rows(await File.ReadAllTextAsync(Path.Combine(data, "reports", "2026-W37", "changes.csv")))[0];

        Assert.That((total["new_ads"], total["new_ads_before_published"], total["new_ads_before_known"], total["change"], total["from_late_ads"]), Is.EqualTo(("3", "2", "3", "1", "1")));
    }

    [Test]
    public async Task A_copy_of_a_release_elsewhere_is_held_against_what_was_published_before_it()
    {
        var data = await ImportedAsync("copied");
        await DicodeProgram.DoneAsync("report", "--week", "2026-W36", "--publish", "--data", data);
        await DicodeProgram.DoneAsync("report", "--week", "2026-W37", "--publish", "--data", data);
        var copy = Directory.CreateDirectory(_folder.File("elsewhere", "2026-W37")).FullName;
        var release = Path.Combine(data, "reports", "2026-W37");
        foreach (var file in Directory.EnumerateFiles(release, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(copy, Path.GetRelativePath(release, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }

        Assert.That((await DicodeProgram.DoneAsync("verify", copy, "--data", data)).Output, Does.Contain("idéntico"));
    }

    [Test]
    public async Task A_range_of_weeks_is_exported_with_words_spans_and_lives()
    {
        var data = await ImportedAsync("export");
        var output = _folder.File("exported");

        var done = await DicodeProgram.DoneAsync("export", "--from", "2026-W37", "--to", "2026-W37", "--out", output, "--data", data);
        var ads = CsvText.Rows(await File.ReadAllTextAsync(Path.Combine(output, "ads.csv")));
        var mentions = CsvText.Rows(await File.ReadAllTextAsync(Path.Combine(output, "mentions.csv")));
        var lives = CsvText.Rows(await File.ReadAllTextAsync(Path.Combine(output, "durations.csv")));
        var pairs = CsvText.Rows(await File.ReadAllTextAsync(Path.Combine(output, "occupation_skill.csv")));

        Assert.That(done.Output, Does.Contain("ads.csv").And.Contain("datapackage.json"));
        Assert.That(ads.Select(ad => ad["key"]), Is.EquivalentTo(new[] { "3", "4", "5" }));
        Assert.That(ads.Select(ad => ad["text"]), Has.All.Not.Contain("55 1234 5678"), "personal data is not in the store, so not in the export");
        Assert.That(mentions, Is.Not.Empty);
        Assert.That(mentions.Select(mention => mention["key"]).Distinct(), Is.SubsetOf(ads.Select(ad => ad["key"])));
        Assert.That(lives.Select(life => life["ad"]), Is.SubsetOf(ads.Select(ad => $"avisos-uno/{ad["key"]}")));
        Assert.That(pairs.Sum(pair => int.Parse(pair["ads"])), Is.EqualTo(mentions.Count));
        Assert.That(Directory.EnumerateFiles(output, "*.nuevo"), Is.Empty);

        var own = _folder.File("own", "ads.csv");
        Directory.CreateDirectory(Path.GetDirectoryName(own)!);
        await File.WriteAllTextAsync(own, "mío");
        Assert.That((await DicodeProgram.RunAsync(["export", "--out", Path.GetDirectoryName(own)!, "--data", data])).Error, Does.Contain("no son de una exportación"));
        Assert.That(await File.ReadAllTextAsync(own), Is.EqualTo("mío"));
        Assert.That((await DicodeProgram.RunAsync(["export", "--from", "2020-W01", "--to", "2020-W02", "--out", output, "--data", data])).Error, Does.Contain("No hay anuncios de 2020-W01 a 2020-W02"));
    }

    private static Dictionary<string, string> Snapshot(string folder) => Directory.EnumerateFiles(folder)
        .ToDictionary(path => Path.GetFileName(path), path => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))));

    private async Task<string> ImportedAsync(string name)
    {
        var data = _folder.File(name);
        await ImportAsync(
            data,
            "first",
            Line("1", "2026-09-01", "Soldador", "Herrería Clavo Torcido"),
            Line("2", "2026-09-03", "Cajera de tienda", "Abarrotes Lupita"),
            Line("3", "2026-09-08", "Soldador", "Taller Norte"),
            Line("4", "2026-09-09", "Cajera de tienda", "Abarrotes Lupita"),
            Line("5", "2026-09-10", "Chofer repartidor", "Confidencial"));
        return data;
    }

    private async Task ImportAsync(string data, string name, params string[] lines)
    {
        var map = _folder.Write($"{Path.GetFileName(data)}-{name}.yaml", Map);
        var ads = _folder.Write($"{Path.GetFileName(data)}-{name}.jsonl", string.Join('\n', lines));
        await DicodeProgram.DoneAsync("import", "ads", "--map", map, ads, "--data", data);
        await DicodeProgram.DoneAsync("classify", "--data", data);
    }

    private static string Line(string key, string date, string title, string employer) => JsonSerializer.Serialize(new
    {
        portal = "uno",
        key,
        date,
        title,
        employer,
        place = "Cholula, Puebla",
        text = $"{title} número {key}. Atención a clientes, manejo de caja y trabajo en equipo. Experiencia en soldadura. Informes al 55 1234 5678.",
    });
}
