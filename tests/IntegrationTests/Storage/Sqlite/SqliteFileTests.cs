using DiCoDe.Domain;
using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Storage;
using DiCoDe.Storage.Sqlite;
using DiCoDe.Storage.Sqlite.Engine;
using DiCoDe.Tests.Support;

using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

using NUnit.Framework.Constraints;

namespace DiCoDe.IntegrationTests.Storage.Sqlite;

/// <summary>What may be wrong with the file, and what the person at the command line is told.</summary>
[TestFixture]
public class SqliteFileTests
{
    private TemporaryFolder _folder = null!;
    private string _path = null!;

    private static CancellationToken Cancel => TestContext.CurrentContext.CancellationToken;

    [SetUp]
    public void MakeFolder()
    {
        _folder = new TemporaryFolder();
        _path = _folder.File("deep", "down", "dicode.db");
    }

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public void Opening_makes_the_folders_and_the_file_with_a_write_ahead_log()
    {
        SqliteStore.Open(_path).Dispose();

        Assert.That(_path, Does.Exist);
        Assert.That(Scalar("PRAGMA journal_mode"), Is.EqualTo("wal"));
    }

    [Test]
    public void Opening_twice_applies_each_script_once()
    {
        SqliteStore.Open(_path).Dispose();
        SqliteStore.Open(_path).Dispose();

        Assert.That(Scalar("SELECT COUNT(*) FROM schema_version"), Is.EqualTo((long)Schema.Count));
    }

    [Test]
    public async Task The_services_give_the_parts_of_one_store()
    {
        using (var services = new ServiceCollection().AddSqliteStore(_path).BuildServiceProvider())
        {
            Assert.That(_path, Does.Not.Exist);
            var run = await BeginAsync(services.GetRequiredService<IRunStore>());
            await services.GetRequiredService<IAdStore>().SaveAsync(run, [Some.Ad()], [], Cancel);
        }

        Assert.That(Scalar("SELECT COUNT(*) FROM ad"), Is.EqualTo(1));
    }

    [Test]
    public void A_store_of_a_newer_version_is_refused_and_left_alone()
    {
        SqliteStore.Open(_path).Dispose();
        Scalar("INSERT INTO schema_version (version, script) VALUES (9999, '9999-future.sql')");
        var before = File.ReadAllBytes(_path);

        Assert.That(() => SqliteStore.Open(_path), Refuses("versión más nueva", "Actualice DiCoDe"));
        Assert.That(File.ReadAllBytes(_path), Is.EqualTo(before));
    }

    [Test]
    public void A_file_that_is_no_database_is_refused_and_left_alone()
    {
        _path = _folder.Write("notas.txt", string.Concat(Enumerable.Repeat("Esto es un texto cualquiera. ", 300)));
        var before = File.ReadAllText(_path);

        Assert.That(() => SqliteStore.Open(_path), Refuses("no es un almacén", "--data"));
        Assert.That(File.ReadAllText(_path), Is.EqualTo(before));
    }

    [Test]
    public void A_database_of_another_program_is_refused()
    {
        _path = _folder.File("otra.db");
        Scalar("CREATE TABLE libros (titulo TEXT)");

        Assert.That(() => SqliteStore.Open(_path), Refuses("no es un almacén", "--data"));
    }

    [Test]
    public void A_damaged_store_is_refused()
    {
        SqliteStore.Open(_path).Dispose();
        var bytes = File.ReadAllBytes(_path);
        Array.Fill<byte>(bytes, 0xFF, 100, bytes.Length - 100);
        File.WriteAllBytes(_path, bytes);

        Assert.That(() => SqliteStore.Open(_path), Refuses("dañado", "copia de seguridad"));
    }

    [Test]
    public void A_folder_in_the_place_of_the_file_is_refused()
    {
        Directory.CreateDirectory(_path);

        Assert.That(() => SqliteStore.Open(_path), Refuses("no se puede abrir", "Compruebe"));
    }

    [Test]
    public void A_file_in_the_place_of_the_folder_is_refused()
    {
        _folder.Write("deep", "a file");

        Assert.That(() => SqliteStore.Open(_path), Refuses("no se puede crear la carpeta", "--data"));
    }

    [Test]
    public async Task On_a_full_disk_the_batch_is_refused_and_what_was_stored_stays()
    {
        using var store = SqliteStore.Open(_path);
        var run = await BeginAsync(store.Runs);
        await store.Ads.SaveAsync(run, [Some.Ad("kept")], [], Cancel);
        LimitPages(store);

        JobAd[] large = [.. Enumerable.Range(0, 100).Select(number => Some.Ad($"{number}", text: new string('x', 20_000)))];

        await Assert.ThatAsync(async () => await store.Ads.SaveAsync(run, large, [], Cancel), Refuses("disco está lleno", "Libere espacio"));
        Assert.That(await store.Ads.FindAsync(Some.Ad("kept").Id, Cancel), Is.Not.Null);
        Assert.That(await store.Ads.FindAsync(Some.Ad("0").Id, Cancel), Is.Null);
    }

    [Test]
    public async Task A_store_that_another_program_is_writing_is_told_as_busy()
    {
        using var store = SqliteStore.Open(_path, TimeSpan.FromSeconds(1));
        using var other = Connect();
        await using var writing = await other.BeginTransactionAsync(Cancel);

        await Assert.ThatAsync(async () => await BeginAsync(store.Runs), Refuses("ocupado", "Espere"));
    }

    [Test]
    public void A_lock_file_that_cannot_be_written_is_told_as_read_only()
    {
        Directory.CreateDirectory(_path + ".lock");

        Assert.That(() => SqliteStore.Open(_path), Refuses("solo lectura", "permiso de escritura"));
    }

    [Test]
    public async Task A_store_where_nothing_can_be_written_is_read_and_says_so_to_who_writes()
    {
        using (var store = SqliteStore.Open(_path))
        {
            await BeginAsync(store.Runs);
        }

        var files = Directory.GetFiles(Path.GetDirectoryName(_path)!).ToHashSet();
        using var reading = SqliteStore.OpenForReading(_path, TimeSpan.FromSeconds(1));

        Assert.That(await reading.Taxonomies.IdentifyAsync(Cancel), Is.Null);
        await Assert.ThatAsync(async () => await BeginAsync(reading.Runs), Refuses("solo lectura", "permiso de escritura"));
        Assert.That(Directory.GetFiles(Path.GetDirectoryName(_path)!), Is.EquivalentTo(files), "not a file is made beside it");
    }

    [TestCase(8, "solo lectura", "permiso de escritura")]
    [TestCase(10, "el disco falló", "espacio libre")]
    public void What_the_system_refuses_is_told_in_words(int code, string problem, string remedy)
    {
        var error = new SqliteException("refused", code);

        Assert.That(StoreErrors.IsOfTheWorld(error), Is.True);
        Assert.That(StoreErrors.Explain(error, _path).Message, Does.StartWith(_path).And.Contains(problem).And.Contains(remedy));
    }

    [Test]
    public async Task Several_writers_at_once_all_succeed()
    {
        using var one = SqliteStore.Open(_path);
        using var other = SqliteStore.Open(_path);

        await Parallel.ForEachAsync(
            Enumerable.Range(0, 40),
            Cancel,
            async (number, token) =>
            {
                var store = number % 2 == 0 ? one : other;
                var run = await BeginAsync(store.Runs);
                await store.Ads.SaveAsync(run, [Some.Ad($"{number}"), Some.Ad("same")], [], token);
            });

        Assert.That((await one.Ads.FindAsync(Some.Ad("same").Id, Cancel))!.Sightings, Is.EqualTo(40));
        Assert.That(Scalar("SELECT COUNT(*) FROM ad"), Is.EqualTo(41));
    }

    [Test]
    public async Task A_long_reading_sees_one_state_while_others_write()
    {
        using var store = SqliteStore.Open(_path);
        var run = await BeginAsync(store.Runs);
        await store.Ads.SaveAsync(run, [Some.Ad("1"), Some.Ad("2")], [], Cancel);
        var week = Domain.Demand.IsoWeek.Of(Some.Ad().SeenOn);

        await using var reading = store.Demand.ReadAsync(week, week, Cancel).GetAsyncEnumerator(Cancel);
        await reading.MoveNextAsync();
        await store.Ads.SaveAsync(run, [Some.Ad("3"), Some.Ad("4")], [], Cancel);
        var read = 1;
        while (await reading.MoveNextAsync())
        {
            read++;
        }

        Assert.That(read, Is.EqualTo(2));
    }

    private static ContainsConstraint Refuses(string problem, string remedy) =>
        Throws.TypeOf<InputException>().With.Message.Contains(problem).And.Message.Contains(remedy);

    private static ValueTask<RunId> BeginAsync(IRunStore runs) => runs.BeginAsync(
        new RunStart
        {
            Kind = RunKind.Harvest,
            Portal = Some.Identity,
            Source = "https://empleos.example/",
            ObservedAt = Some.Moment,
            ObservedOn = Some.Ad().SeenOn,
        },
        CancellationToken.None);

    /// <summary>The limit belongs to a connection, and the store goes on using the one it has.</summary>
    private static void LimitPages(SqliteStore store)
    {
        using var connection = new SqliteConnection(Database.SettingsOf(store.Path, TimeSpan.FromSeconds(30)));
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA max_page_count = 1";
        command.ExecuteNonQuery();
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={_path};Pooling=False");
        connection.Open();
        return connection;
    }

    private object? Scalar(string query)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        return command.ExecuteScalar();
    }
}
