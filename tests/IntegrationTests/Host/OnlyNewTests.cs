using DiCoDe.Tests.Support;

using System.Text.Json;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Storage.Sqlite;

using Microsoft.Data.Sqlite;

namespace DiCoDe.IntegrationTests.Host;

/// <summary>The second harvest of a portal reads only what is new, and learns which ads are closed.</summary>
[TestFixture]
public class OnlyNewTests
{
    [Test]
    public async Task A_known_ad_is_seen_again_without_reading_its_page()
    {
        await using var shop = await ShopWindow.OpenAsync();
        shop.Listed = [.. Keys(1, 25)];
        await shop.HarvestAsync();

        shop.Listed = [.. Keys(3, 27)];
        var (program, run) = await shop.HarvestAsync();

        Assert.That(program.Code, Is.Zero, program.Error);
        Assert.That(shop.Asked.Where(path => path.StartsWith("/ad/", StringComparison.Ordinal)), Is.EquivalentTo(new[] { "/ad/26", "/ad/27" }));
        Assert.That((Number(run, "ads_new"), Number(run, "ads_sighted")), Is.EqualTo((2, 23)));
    }

    [Test]
    public async Task Full_reads_everything_again()
    {
        await using var shop = await ShopWindow.OpenAsync();
        shop.Listed = [.. Keys(1, 12)];
        await shop.HarvestAsync();

        var (_, run) = await shop.HarvestAsync("--full");

        Assert.That(shop.Asked.Count(path => path.StartsWith("/ad/", StringComparison.Ordinal)), Is.EqualTo(12));
        Assert.That(Number(run, "ads_seen_again"), Is.EqualTo(12));
    }

    [Test]
    public async Task An_ad_is_closed_by_404_and_never_by_403_429_or_5xx()
    {
        await using var shop = await ShopWindow.OpenAsync("bands: { errors: 90% }");
        shop.Listed = [.. Keys(1, 6)];
        await shop.HarvestAsync();

        foreach (var (key, status) in new[] { ("1", 404), ("2", 410), ("3", 403), ("4", 429), ("5", 503) })
        {
            shop.Answer(key, status);
        }

        await shop.HarvestAsync("--full");

        Assert.That(await ClosedAsync(shop), Is.EqualTo(new[] { ("1", ClosedHow.Gone), ("2", ClosedHow.Gone) }));
    }

    [Test]
    public async Task Open_ads_are_looked_at_again_on_a_schedule_of_their_own()
    {
        await using var shop = await ShopWindow.OpenAsync();
        shop.Listed = [.. Keys(1, 3)];
        await shop.HarvestAsync();
        await AgeAsync(shop, TimeSpan.FromDays(8));

        shop.Answer("2", 404);
        shop.Listed = ["1", "3", "4"];
        await shop.HarvestAsync();

        Assert.That(shop.Asked.Where(path => path.StartsWith("/ad/", StringComparison.Ordinal)), Is.EquivalentTo(new[] { "/ad/1", "/ad/2", "/ad/3", "/ad/4" }));
        Assert.That(await ClosedAsync(shop), Is.EqualTo(new[] { ("2", ClosedHow.Gone) }));
    }

    [Test]
    public async Task A_page_that_has_not_changed_is_not_sent_again()
    {
        await using var shop = await ShopWindow.OpenAsync();
        shop.HasTags = true;
        shop.Listed = [.. Keys(1, 3)];
        await shop.HarvestAsync();
        await AgeAsync(shop, TimeSpan.FromDays(8));

        shop.Text = key => key == "2" ? "Ahora también fines de semana, con atención a proveedores." : $"Atención a clientes y manejo de caja en la tienda {key}.";
        var (_, run) = await shop.HarvestAsync();

        Assert.That((Number(run, "pages_unchanged"), Number(run, "ads_changed"), Number(run, "ads_sighted")), Is.EqualTo((2, 1, 2)));
    }

    [Test]
    public async Task Another_definition_reads_an_unchanged_page_anew()
    {
        await using var shop = await ShopWindow.OpenAsync();
        shop.HasTags = true;
        shop.Listed = [.. Keys(1, 3)];
        await shop.HarvestAsync();
        await AgeAsync(shop, TimeSpan.FromDays(8));

        shop.Define(title: "h1, h2");
        var (_, run) = await shop.HarvestAsync();

        Assert.That((Number(run, "pages_unchanged"), Number(run, "ads_seen_again")), Is.EqualTo((0, 3)));
    }

    [Test]
    public async Task A_portal_that_somebody_else_reads_keeps_its_record()
    {
        await using var shop = await ShopWindow.OpenAsync();
        shop.Listed = ["1"];
        await shop.HarvestAsync();
        ProgramResult refused;
        await using (new FileStream(Path.Combine(shop.Data, "locks", "tienda.lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            (refused, _) = await shop.HarvestAsync();
        }

        Assert.That(refused.Code, Is.EqualTo(1));
        Assert.That(refused.Error, Does.Contain("en curso"));
        Assert.That(await shop.RowsAsync("SELECT state FROM run"), Is.EqualTo(new[] { "complete" }));
    }

    [Test]
    public async Task A_portal_that_moved_closes_no_ad()
    {
        await using var shop = await ShopWindow.OpenAsync();
        shop.Listed = ["1", "2"];
        await shop.HarvestAsync();
        shop.IsGone = true;

        var (program, run) = await shop.HarvestAsync("--full");

        Assert.That((program.Code, run.GetProperty("ads_closed").GetInt32()), Is.EqualTo((1, 0)));
        Assert.That(await shop.RowsAsync("SELECT closed_on FROM ad_state"), Is.All.Empty);
    }

    [Test]
    public async Task Dates_that_nobody_understands_do_not_fill_their_field_and_past_ones_close_the_ad()
    {
        await using var shop = await ShopWindow.OpenAsync();
        shop.Define(title: "h1\n    posted: .d\n    valid_through: .d");
        shop.Text = key => $"<i class=d>{(key == "1" ? "el otro día" : "2020-01-31")}</i>";
        shop.Listed = ["1", "2"];

        var (_, run) = await shop.HarvestAsync();

        Assert.That(await shop.RowsAsync("SELECT field, filled FROM run_field WHERE field IN ('posted', 'valid_through') ORDER BY field"), Is.EqualTo(new[] { "posted|1", "valid_through|1" }));
        Assert.That(run.GetProperty("ads_closed").GetInt32(), Is.EqualTo(1));
    }

    [Test]
    public async Task Two_complete_listings_without_an_ad_close_it()
    {
        await using var shop = await ShopWindow.OpenAsync();
        shop.Listed = [.. Keys(1, 12)];
        await shop.HarvestAsync();

        shop.Listed = [.. Keys(2, 12)];
        await shop.HarvestAsync();
        var afterOne = await ClosedAsync(shop);
        var (_, run) = await shop.HarvestAsync();

        Assert.That(afterOne, Is.Empty);
        Assert.That(await ClosedAsync(shop), Is.EqualTo(new[] { ("1", ClosedHow.Absent) }));
        Assert.That(Number(run, "ads_closed"), Is.EqualTo(1));
    }

    /// <summary>Lets it be so much later: what was read was read so long ago.</summary>
    private static async Task AgeAsync(ShopWindow shop, TimeSpan time)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(shop.Data, "dicode.db")};Pooling=false");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"UPDATE ad_state SET read_at = strftime('%Y-%m-%dT%H:%M:%S.0000000Z', read_at, '-{time.TotalDays} days') WHERE read_at <> ''";
        await command.ExecuteNonQueryAsync();
    }

    private static IEnumerable<string> Keys(int first, int last) => Enumerable.Range(first, last - first + 1).Select(key => $"{key}");

    private static int Number(JsonElement run, string name) => run.GetProperty(name).GetInt32();

    private static async Task<List<(string Key, ClosedHow How)>> ClosedAsync(ShopWindow shop)
    {
        using var store = SqliteStore.Open(Path.Combine(shop.Data, "dicode.db"));
        List<(string, ClosedHow)> closed = [];
        foreach (var key in Keys(1, 30))
        {
            if (await store.Ads.FindAsync(new AdId(new PortalId("tienda"), key), CancellationToken.None) is { ClosedHow: { } how })
            {
                closed.Add((key, how));
            }
        }

        return closed;
    }
}
