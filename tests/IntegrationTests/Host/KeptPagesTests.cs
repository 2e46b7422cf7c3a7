using System.Text.Json;

using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Host;

/// <summary>What is done with pages that were kept: reading a harvest again, and trying a definition on them.</summary>
[TestFixture]
public class KeptPagesTests
{
    private const string Ads = """
        SELECT ad.key, ad.content_hash, ad.first_seen_at, ad.last_seen_at, s.closed_on, s.closed_how,
               (SELECT COUNT(*) FROM sighting WHERE sighting.ad_id = ad.id)
        FROM ad JOIN ad_state s ON s.ad_id = ad.id ORDER BY ad.key
        """;

    [Test]
    public async Task A_replay_without_network_gives_the_same_ads()
    {
        using var folder = new TemporaryFolder();
        IReadOnlyList<string> original;
        ProgramResult replay;
        await using (var shop = await ShopWindow.OpenAsync("bands: { errors: 50% }"))
        {
            shop.HasTags = true;
            shop.Listed = [.. Keys(1, 25)];
            await shop.HarvestAsync();
            shop.Answer("3", 404);
            shop.Text = key => key == "4" ? "Con otras palabras: atención a proveedores." : $"Atención a clientes y manejo de caja en la tienda {key}.";
            shop.Listed = [.. Keys(3, 27)];
            await shop.HarvestAsync("--full");
            await shop.HarvestAsync();
            original = await shop.RowsAsync(Ads);
            await shop.CloseAsync();

            replay = await DicodeProgram.RunAsync(["replay", "--from", shop.Data, "--data", folder.File("again"), "--schedules", shop.Schedules, "--json"]);
        }

        Assert.That(replay.Error, Does.Not.Contain("error"));
        Assert.That(JsonDocument.Parse(replay.Output).RootElement.GetArrayLength(), Is.EqualTo(3));
        Assert.That(await StoreRows.OfAsync(folder.File("again"), Ads), Is.EqualTo(original));
        Assert.That(original, Has.Count.EqualTo(27));
    }

    [Test]
    public async Task Pages_past_their_retention_go_and_the_ads_stay()
    {
        await using var shop = await ShopWindow.OpenAsync();
        shop.Listed = [.. Keys(1, 3)];
        await shop.HarvestAsync();
        await shop.CloseAsync();
        var file = Directory.EnumerateFiles(Path.Combine(shop.Data, "archive"), "*.warc.gz", SearchOption.AllDirectories).Single();

        var kept = await DicodeProgram.RunAsync(["prune", "--data", shop.Data]);
        var aged = file.Replace(Path.GetFileName(Path.GetDirectoryName(file)!), "2020", StringComparison.Ordinal);
        Directory.CreateDirectory(Path.GetDirectoryName(aged)!);
        File.Move(file, aged);
        var pruned = await DicodeProgram.RunAsync(["prune", "--data", shop.Data, "--json"]);

        Assert.That(kept.Output, Does.Contain("Se borraron 0 archivos"));
        Assert.That(JsonDocument.Parse(pruned.Output).RootElement.GetProperty("files").GetInt32(), Is.EqualTo(1));
        Assert.That(await StoreRows.OfAsync(shop.Data, "SELECT COUNT(*) FROM ad"), Is.EqualTo(["3"]));
    }

    [Test]
    public async Task Damage_in_the_archive_is_named_by_replay_and_doctor()
    {
        using var folder = new TemporaryFolder();
        await using var shop = await ShopWindow.OpenAsync();
        shop.Listed = [.. Keys(1, 20)];
        await shop.HarvestAsync();
        var file = Directory.EnumerateFiles(Path.Combine(shop.Data, "archive"), "*.warc.gz", SearchOption.AllDirectories).Single();
        var bytes = await File.ReadAllBytesAsync(file);
        Array.Clear(bytes, bytes.Length / 2, 600);
        await File.WriteAllBytesAsync(file, bytes);

        var replay = await DicodeProgram.RunAsync(["replay", "--from", shop.Data, "--data", folder.File("again"), "--schedules", shop.Schedules]);
        var doctor = await DicodeProgram.RunAsync(["doctor", "tienda", "--data", shop.Data, "--schedules", shop.Schedules]);

        Assert.That((replay.Code, doctor.Code), Is.EqualTo((1, 1)));
        Assert.That(replay.Error, Does.Contain($"{file} (byte "));
        Assert.That(doctor.Error, Does.Contain($"{file} (byte "));
    }

    [Test]
    public async Task An_emptied_store_beside_kept_pages_is_not_taken_for_a_new_one()
    {
        await using var shop = await ShopWindow.OpenAsync();
        shop.Listed = ["1"];
        await shop.HarvestAsync();
        File.WriteAllBytes(Path.Combine(shop.Data, "dicode.db"), []);

        var (program, _) = await shop.HarvestAsync();

        Assert.That((program.Code, program.HasStackTrace), Is.EqualTo((2, false)));
        Assert.That(program.Error, Does.Contain("dicode.db").And.Contain("replay --from"));
    }

    [Test]
    public async Task A_replay_into_a_store_that_is_there_is_refused()
    {
        await using var shop = await ShopWindow.OpenAsync();
        shop.Listed = ["1"];
        await shop.HarvestAsync();

        var replay = await DicodeProgram.RunAsync(["replay", "--from", shop.Data, "--data", shop.Data, "--schedules", shop.Schedules]);

        Assert.That((replay.Code, replay.HasStackTrace), Is.EqualTo((2, false)), replay.Error);
        Assert.That(replay.Error, Does.Contain("--data"));
    }

    [Test]
    public async Task The_doctor_tells_a_field_that_an_edit_lost()
    {
        await using var shop = await ShopWindow.OpenAsync();
        shop.Listed = [.. Keys(1, 12)];
        await shop.HarvestAsync();

        var healthy = await DicodeProgram.RunAsync(["doctor", "tienda", "--data", shop.Data, "--schedules", shop.Schedules]);
        shop.Define(description: ".otra");
        var ill = await DicodeProgram.RunAsync(["doctor", "tienda", "--json", "--data", shop.Data, "--schedules", shop.Schedules]);

        Assert.That(healthy.Code, Is.Zero, healthy.Error);
        Assert.That(ill.Code, Is.EqualTo(1), ill.Error);
        var fields = JsonDocument.Parse(ill.Output).RootElement[0].GetProperty("fields").EnumerateArray()
            .ToDictionary(field => field.GetProperty("field").GetString()!, field => (field.GetProperty("before").GetDouble(), field.GetProperty("now").GetDouble()));
        Assert.That((fields["title"], fields["description"]), Is.EqualTo(((1.0, 1.0), (1.0, 0.0))));
    }

    [Test]
    public async Task A_portal_that_changed_its_design_ends_partial_and_the_next_good_harvest_is_complete()
    {
        await using var shop = await ShopWindow.OpenAsync();
        for (var harvest = 0; harvest < 5; harvest++)
        {
            shop.Listed = [.. Keys((harvest * 20) + 1, (harvest * 20) + 20)];
            await shop.HarvestAsync();
        }

        shop.Listed = [.. Keys(200, 219)];
        shop.Text = _ => "";
        var (bad, run) = await shop.HarvestAsync();
        shop.Text = key => $"Atención a clientes y manejo de caja en la tienda {key}.";
        shop.Listed = [.. Keys(300, 319)];
        var (good, _) = await shop.HarvestAsync();

        Assert.That((bad.Code, run.GetProperty("state").GetString()), Is.EqualTo((1, "partial")));
        Assert.That(run.GetProperty("reason").GetString(), Does.Contain("«description»").And.Contain("dicode doctor"));
        Assert.That(good.Code, Is.Zero, good.Error);
    }

    [Test]
    public async Task Pages_are_not_kept_where_the_operator_says_so()
    {
        await using var shop = await ShopWindow.OpenAsync();
        shop.Listed = ["1"];

        await shop.HarvestAsync("--no-archive");

        Assert.That(Directory.Exists(Path.Combine(shop.Data, "archive")), Is.False);
    }

    [Test]
    public async Task A_definition_is_tried_on_its_start_page_and_stores_nothing()
    {
        await using var shop = await ShopWindow.OpenAsync();
        shop.Listed = [.. Keys(1, 9)];

        var check = await DicodeProgram.RunAsync(["portals", "check", shop.Definition, "--json", "--data", shop.Data]);

        var trial = JsonDocument.Parse(check.Output).RootElement[0].GetProperty("trial");
        Assert.That(check.Code, Is.Zero, check.Error);
        Assert.That((trial.GetProperty("pages").GetInt32(), trial.GetProperty("ads").GetArrayLength()), Is.EqualTo((4, 3)));
        Assert.That(trial.GetProperty("fill").GetProperty("title").GetDouble(), Is.EqualTo(1));
        Assert.That(File.Exists(Path.Combine(shop.Data, "dicode.db")), Is.False);
    }

    [Test]
    public async Task A_definition_that_finds_nothing_says_so()
    {
        await using var shop = await ShopWindow.OpenAsync();
        shop.Listed = [.. Keys(1, 9)];
        shop.Define(title: "h6");

        var check = await DicodeProgram.RunAsync(["portals", "check", shop.Definition, "--data", shop.Data]);

        Assert.That(check.Code, Is.EqualTo(1), check.Error);
        Assert.That(check.Error, Does.Contain("no se encontró ningún anuncio"));
    }

    [Test]
    public async Task A_saved_page_is_read_by_what_it_declares_or_by_a_portals_rules()
    {
        await using var shop = await ShopWindow.OpenAsync();
        using var folder = new TemporaryFolder();
        var page = folder.Write("page.html", """
            <script type="application/ld+json">{"@type":"JobPosting","title":"Soldador","hiringOrganization":{"name":"Talleres"}}</script><h1>Otro título</h1>
            """);

        var declared = await DicodeProgram.RunAsync(["extract", page, "--url", "https://empleos.example/ad/7"]);
        var byRules = await DicodeProgram.RunAsync(["extract", page, "--url", "https://empleos.example/ad/7", "--portal", "tienda", "--schedules", shop.Schedules]);
        var nothing = await DicodeProgram.RunAsync(["extract", folder.Write("empty.html", "<p>Nada</p>"), "--url", "https://empleos.example/"]);

        var title = JsonDocument.Parse(declared.Output).RootElement[0].GetProperty("fields").GetProperty("title");
        Assert.That((title.GetProperty("text").GetString(), title.GetProperty("source").GetString()), Is.EqualTo(("Soldador", "json_ld")));
        Assert.That(JsonDocument.Parse(byRules.Output).RootElement[0].GetProperty("key").GetString(), Is.EqualTo("7"));
        Assert.That((nothing.Code, nothing.HasStackTrace), Is.EqualTo((1, false)), nothing.Error);
    }

    private static IEnumerable<string> Keys(int first, int last) => Enumerable.Range(first, last - first + 1).Select(key => $"{key}");
}
