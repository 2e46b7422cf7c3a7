using System.CommandLine;

using DiCoDe.Host.Commands;
using DiCoDe.Tests.Support;

using Microsoft.Data.Sqlite;

namespace DiCoDe.IntegrationTests.Host;

/// <summary>A user's mistake gets one clear line with the remedy, exit code 2, and never a stack trace.</summary>
[TestFixture]
public class BadInputTests
{
    private readonly TemporaryFolder _folder = new();

    private string Data => _folder.File("data");

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public async Task An_unknown_command_is_refused() => await RefusedAsync(["cosechar"], "cosechar");

    [TestCaseSource(nameof(Numbers))]
    public async Task A_number_that_is_none_is_refused_in_words(string[] command, string option)
    {
        var run = await DicodeProgram.RunAsync([.. command, option, "abc"]);

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("número").And.Contain(option).And.Not.Contain("System."));
    }

    [Test]
    public async Task A_word_that_an_option_does_not_know_is_told_with_those_it_knows_and_without_pages_of_help()
    {
        var run = await DicodeProgram.RunAsync(["report", "--excel", "xx"]);

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("xx").And.Contain("mx").And.Contain("Ayuda: dicode report --help"));
        Assert.That(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.LessThanOrEqualTo(8));
        Assert.That(run.Output, Is.Empty);
    }

    [TestCase("bench", "harvest", "--case", "lento", "JsonLd")]
    [TestCase("duplicates", "", "--kind", "raros", "--help")]
    public async Task A_word_of_a_list_is_asked_for_in_Spanish(string command, string sub, string option, string given, string known)
    {
        string[] words = sub.Length == 0 ? [command] : [command, sub];

        var run = await DicodeProgram.RunAsync([.. words, option, given]);

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain($"«{given}»").And.Contain(option).And.Contain(known).And.Not.Contain("DiCoDe."));
    }

    [TestCase("dicode")]
    [TestCase("dicode", "taxonomy")]
    public async Task Who_has_not_said_what_to_do_gets_the_commands(params string[] words) =>
        Assert.That((await DicodeProgram.RunAsync(words[1..])).Output, Does.Contain("Comandos:").Or.Contain("Commands:"));

    [Test]
    public async Task The_demo_leaves_a_folder_alone_that_holds_something_else()
    {
        var note = _folder.Write("mio/notas.txt", "mía");

        await RefusedAsync(["demo", "--data", _folder.File("mio")], "no son de la demostración");
        Assert.That(await File.ReadAllTextAsync(note), Is.EqualTo("mía"));
    }

    [Test]
    public async Task A_week_that_is_none_is_refused()
    {
        await DicodeProgram.RunAsync(["import", "ads", "--map", Map(), Ads("semana-2026-11-15.jsonl", 3), "--data", Data]);
        await DicodeProgram.RunAsync(["classify", "--data", Data]);

        await RefusedAsync(["report", "--week", "2026-46", "--data", Data], "«2026-46» no es una semana ISO");
        await RefusedAsync(["report", "--week", "2020-W01", "--data", Data], "no se observó ningún anuncio");
    }

    [Test]
    public async Task A_store_without_ads_says_how_to_get_some() =>
        await RefusedAsync(["report", "--data", _folder.File("empty")], "dicode harvest");

    [Test]
    public async Task A_store_of_a_newer_version_is_refused_and_left_alone()
    {
        var store = _folder.File("newer", "dicode.db");
        await DicodeProgram.DoneAsync("classify", "--data", _folder.File("newer"));
        await using (var connection = new SqliteConnection($"Data Source={store};Pooling=false"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO schema_version (version, script) VALUES (9999, '9999-future.sql')";
            await command.ExecuteNonQueryAsync();
        }

        await RefusedAsync(["classify", "--data", _folder.File("newer")], "dicode.db");
    }

    [Test]
    public async Task A_damaged_zip_of_ESCO_is_refused()
    {
        var zip = _folder.Write("esco.zip", "this is no zip");

        await RefusedAsync(["taxonomy", "import", zip, "--data", Data], "esco.zip");
    }

    [TestCase("taxonomy", "import", "{bad}")]
    [TestCase("taxonomy", "import", "{missing}")]
    [TestCase("import", "ads", "--map", "{map}", "{bad}")]
    [TestCase("import", "ads", "--map", "{map}", "{others}")]
    [TestCase("import", "ads", "--map", "{bad}", "{others}")]
    public async Task Files_that_cannot_be_read_leave_no_store_behind(params string[] command)
    {
        var data = _folder.File("untouched");
        var bad = _folder.Write("malo-2026-11-10.jsonl", "this is no JSON");
        var others = _folder.Write("ajeno-2026-11-10.json", """[{"job":"Cajera"},{"job":"Cocinero"}]""");
        string[] arguments = [.. command.Select(word => word.Replace("{bad}", bad, StringComparison.Ordinal).Replace("{others}", others, StringComparison.Ordinal)
            .Replace("{map}", Map(), StringComparison.Ordinal).Replace("{missing}", _folder.File("nada"), StringComparison.Ordinal))];

        var run = await DicodeProgram.RunAsync([.. arguments, "--data", data]);

        Assert.That((run.Code is 1 or 2, run.HasStackTrace), Is.EqualTo((true, false)), run.Error);
        Assert.That(run.Error, Is.Not.Empty);
        Assert.That(Directory.Exists(data), Is.False);
    }

    [Test]
    public async Task A_folder_that_does_not_exist_is_refused() =>
        await RefusedAsync(["taxonomy", "import", _folder.File("nada"), "--data", Data], "nada");

    [Test]
    public async Task A_portal_nobody_knows_is_refused_with_those_there_are() =>
        await RefusedAsync(["harvest", "nadie", "--data", Data], "demo-anahuac");

    [Test]
    public async Task No_enabled_portal_says_what_to_do() => await RefusedAsync(["harvest", "--data", Data], "enabled: true");

    [Test]
    public async Task A_broken_definition_is_named_with_its_line_and_the_others_are_listed()
    {
        var schedules = _folder.File("schedules");
        Directory.CreateDirectory(Path.Combine(schedules, "portals"));
        File.Copy(Repository.PathOf("schedules", "portals", "demo-anahuac.yaml"), Path.Combine(schedules, "portals", "demo-anahuac.yaml"));
        _folder.Write("schedules/portals/roto.yaml", "id: roto\nname: Roto\nhome: [esto no cierra\n");

        var listed = await DicodeProgram.RunAsync(["portals", "list", "--schedules", schedules, "--data", Data]);

        Assert.Multiple(() =>
        {
            Assert.That(listed.Code, Is.EqualTo(1));
            Assert.That(listed.Error, Does.Match(@"roto\.yaml:\d+: "));
            Assert.That(listed.Output, Does.Contain("demo-anahuac"));
            Assert.That(listed.HasStackTrace, Is.False);
        });
    }

    [Test]
    public async Task A_CSV_without_a_mapped_column_is_named_with_the_columns_it_has()
    {
        var csv = _folder.Write("ads-2026-11-15.csv", "id,puesto\n1,Cajera\n");

        var imported = await DicodeProgram.RunAsync(["import", "ads", "--map", Map(), csv, "--data", Data]);

        Assert.Multiple(() =>
        {
            Assert.That(imported.Code, Is.EqualTo(1));
            Assert.That(imported.Error, Does.Contain("titulo").And.Contain("puesto"));
            Assert.That(imported.HasStackTrace, Is.False);
        });
    }

    [Test]
    public async Task A_truncated_file_keeps_what_came_before_and_the_next_file_goes_on()
    {
        var data = _folder.File("truncated");
        var good = Ads("ads-2026-11-14.jsonl", 2);
        var bad = _folder.Write("ads-2026-11-13.json", """[{"id":"x1","titulo":"Soldador"},{"id":"x2","titulo":"Sold""");

        var imported = await DicodeProgram.RunAsync(["import", "ads", "--json", "--map", Map(), bad, good, "--data", data]);

        Assert.Multiple(() =>
        {
            Assert.That(imported.Code, Is.EqualTo(1));
            Assert.That(imported.Error, Does.Contain("ads-2026-11-13.json"));
            Assert.That(imported.Output, Does.Contain("\"ads_new\": 3"));
            Assert.That(imported.HasStackTrace, Is.False);
        });
    }

    [Test]
    public async Task Ads_that_are_not_classified_with_the_taxonomy_in_use_are_not_reported()
    {
        var data = _folder.File("unclassified");
        await DicodeProgram.RunAsync(["import", "ads", "--map", Map(), Ads("ads-2026-11-11.jsonl", 4), "--data", data]);
        await RefusedAsync(["report", "--data", data], "dicode classify");

        await DicodeProgram.RunAsync(["classify", "--data", data]);
        await DicodeProgram.RunAsync(["import", "ads", "--map", Map(), Ads("ads-2026-11-12.jsonl", 6), "--data", data]);

        await RefusedAsync(["report", "--data", data], "Hay 2 anuncios sin clasificar");
    }

    [Test]
    public async Task A_file_is_read_again_when_its_map_was_corrected_and_a_misspelled_field_is_named()
    {
        var data = _folder.File("map");
        var ads = Ads("ads-2026-11-10.jsonl", 2);
        var wrong = _folder.Write("mal.yaml", (await File.ReadAllTextAsync(Map())).Replace("texto", "testo", StringComparison.Ordinal));

        var first = await DicodeProgram.RunAsync(["import", "ads", "--map", wrong, ads, "--data", data]);
        var corrected = await DicodeProgram.RunAsync(["import", "ads", "--json", "--map", Map(), ads, "--data", data]);
        var again = await DicodeProgram.RunAsync(["import", "ads", "--json", "--map", Map(), ads, "--data", data]);

        Assert.Multiple(() =>
        {
            Assert.That(first.Error, Does.Contain("testo").And.Contain("¿Está bien escrito?"));
            Assert.That(corrected.Output, Does.Contain("\"ads_changed\": 2"));
            Assert.That(again.Output, Does.Contain("\"files_known\": 1"));
        });
    }

    [Test]
    public async Task A_file_of_which_no_record_can_be_read_is_a_failure()
    {
        var file = _folder.Write("otro-2026-11-10.json", """[{"job":"Cajera"},{"job":"Cocinero"}]""");

        var imported = await DicodeProgram.RunAsync(["import", "ads", "--map", Map(), file, "--data", _folder.File("nothing")]);

        Assert.That((imported.Code, imported.Error), Is.EqualTo((1, imported.Error)));
        Assert.That(imported.Error, Does.Contain("¿Es el mapa de estos archivos?"));
    }

    [Test]
    public async Task A_portal_without_permission_is_not_read_even_by_name()
    {
        var harvested = await DicodeProgram.RunAsync(["harvest", "computrabajo-pe", "--contact", "datos@ministerio.example", "--data", Data]);

        Assert.That((harvested.Code, harvested.HasStackTrace), Is.EqualTo((1, false)));
        Assert.That(harvested.Error, Does.Contain("no está habilitado"));
    }

    [TestCase("demo", "--ads", "muchos")]
    [TestCase("demo", "--ads", "99999999999")]
    [TestCase("report", "--data", "")]
    [TestCase("harvest", "--contact", "nadie")]
    [TestCase("harvest", "--contact", "datos@ministerio.example\nX-Otro: y")]
    [TestCase("portals", "check", "--pages", "0")]
    [TestCase("portals", "check", "--pages", "-1")]
    public async Task An_option_that_cannot_be_used_is_refused(params string[] arguments)
    {
        var refused = await DicodeProgram.RunAsync(arguments);

        Assert.That((refused.Code, refused.HasStackTrace), Is.EqualTo((2, false)), refused.Error);
    }

    [Test]
    public async Task A_note_that_somebody_laid_into_a_report_stays()
    {
        var data = _folder.File("note");
        await DicodeProgram.RunAsync(["import", "ads", "--map", Map(), Ads("ads-2026-11-11.jsonl", 4), "--data", data]);
        await DicodeProgram.RunAsync(["classify", "--data", data]);
        await DicodeProgram.RunAsync(["report", "--data", data]);
        var note = Path.Combine(data, "reports", "2026-W46", "notas.txt");
        await File.WriteAllTextAsync(note, "mía");

        await DicodeProgram.RunAsync(["report", "--data", data]);

        Assert.That(await File.ReadAllTextAsync(note), Is.EqualTo("mía"));
    }

    /// <summary>Every option of a number, of every command.</summary>
    private static IEnumerable<TestCaseData> Numbers() =>
        from leaf in Leaves(DicodeCommand.Create(), [])
        from option in leaf.Command.Options
        where Type.GetTypeCode(Nullable.GetUnderlyingType(option.ValueType) ?? option.ValueType) is TypeCode.Int32 or TypeCode.Int64 or TypeCode.UInt32 or TypeCode.UInt64 or TypeCode.Double
            && !option.ValueType.IsEnum && Nullable.GetUnderlyingType(option.ValueType) is not { IsEnum: true }
        select new TestCaseData(leaf.Words, option.Name) { TestName = $"{string.Join(' ', leaf.Words)} {option.Name} abc is refused in words" };

    private static IEnumerable<(string[] Words, Command Command)> Leaves(Command command, string[] words) => command.Subcommands.Count == 0
        ? [(words, command)]
        : command.Subcommands.SelectMany(sub => Leaves(sub, [.. words, sub.Name]));

    private async Task RefusedAsync(IReadOnlyList<string> arguments, string says)
    {
        var refused = await DicodeProgram.RunAsync(arguments);

        Assert.Multiple(() =>
        {
            Assert.That(refused.Code, Is.EqualTo(2), refused.Error);
            Assert.That(refused.Error, Does.Contain(says));
            Assert.That(refused.HasStackTrace, Is.False);
        });
    }

    private string Map() => _folder.Write("prueba.yaml", """
        portals: { id: prueba, title: Portal de Prueba, country: MX, time_zone: America/Mexico_City }
        fields: { key: id, title: titulo, description: texto }
        observed: { file_name: '(\d{4}-\d{2}-\d{2})\.', format: yyyy-MM-dd }
        """);

    private string Ads(string name, int count) => _folder.Write(
        name,
        string.Concat(Enumerable.Range(1, count).Select(number => $$"""{"id":"{{number}}","titulo":"Cajera {{number}}","texto":"Requisitos:\nManejo de caja"}""" + "\n")));
}
