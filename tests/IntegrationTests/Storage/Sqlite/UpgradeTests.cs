using Dapper;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Employers;
using DiCoDe.Stages.Intake.Terms;
using DiCoDe.Storage.Sqlite;
using DiCoDe.Tests.Support;

using Microsoft.Data.Sqlite;

namespace DiCoDe.IntegrationTests.Storage.Sqlite;

/// <summary>Stores that an older program made.</summary>
[TestFixture]
public class UpgradeTests
{
    /// <summary>The last script before places had a match.</summary>
    private const int Older = 5;

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public async Task Ads_of_an_older_store_keep_their_place_and_are_read_again()
    {
        var path = MakeOlderStore();

        using var store = SqliteStore.Open(path);
        var before = (await AdAsync(store)).Place;
        var read = await new TermsStage(store.Terms, store.Geography).RunAsync(1, null, CancellationToken.None);
        var after = await AdAsync(store);

        Assert.That(before, Is.EqualTo(new Place("MX", "", "", "Monterrey y Guadalajara")));
        Assert.That(read, Is.EqualTo(1));
        Assert.That(after.Place.Match, Is.EqualTo(PlaceMatch.Several));
        Assert.That(after.Advertiser, Is.EqualTo(new Employer("Taller Luna SA de CV", "taller luna", EmployerKind.Named)));
    }

    private static async Task<JobAd> AdAsync(SqliteStore store) =>
        (await store.Ads.FindAsync(Some.Ad().Id, CancellationToken.None))!.Ad;

    private string MakeOlderStore()
    {
        var path = _folder.File("dicode.db");
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        connection.Execute("CREATE TABLE schema_version (version INTEGER NOT NULL PRIMARY KEY, script TEXT NOT NULL)");
        var scripts = typeof(SqliteStore).Assembly;
        foreach (var (name, number) in scripts.GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal)).Order().Select((name, at) => (name, at + 1)).Take(Older))
        {
            using var script = new StreamReader(scripts.GetManifestResourceStream(name)!);
            connection.Execute(script.ReadToEnd());
            connection.Execute("INSERT INTO schema_version (version, script) VALUES (@number, @name)", new { number, name });
        }

        connection.Execute(
            """
            INSERT INTO portal (id, key, name, country, time_zone, is_demo) VALUES (1, @portal, 'Portal', 'MX', 'America/Mexico_City', 0);
            INSERT INTO ad (id, portal_id, key, classified_by, first_seen_at, first_seen_on, last_seen_at, last_seen_on, new_on, posted_kind, posted_on, positions,
                            country, region, municipality, place, employer, content_hash, terms_reader)
            VALUES (1, 1, '1', 0, '2026-11-15T18:00:00.0000000Z', '2026-11-15', '2026-11-15T18:00:00.0000000Z', '2026-11-15', '2026-11-15', 0, '', 0,
                    'MX', '', '', 'Monterrey y Guadalajara', 'Taller Luna SA de CV', 'hash', 1);
            INSERT INTO ad_words (ad_id, url, title, text, sections, valid_through, pay, contract, hours, work_mode, category, personal_data_removed)
            VALUES (1, '', 'Cajera', '', '', '', '', '', '', '', '', 0);
            INSERT INTO run (id, portal_id, kind, source, file_hash, observed_at, observed_on, ended_at, state, reason, pages, pages_missed, bytes, ads_found, ads_new,
                             ads_changed, ads_seen_again, ads_repeated, ads_rejected, no_ads, personal_data_removed)
            VALUES (1, 1, 'harvest', '', '', '2026-11-15T18:00:00.0000000Z', '2026-11-15', '2026-11-15T18:00:00.0000000Z', 'complete', '', 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0);
            INSERT INTO sighting (ad_id, run_id) VALUES (1, 1);
            """,
            new { portal = Some.Portal.Value });
        return path;
    }
}
