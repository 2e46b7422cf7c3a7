using System.Diagnostics;

using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Host;

/// <summary>The process is killed at random moments, hundreds of times; the next run goes on, and in the end the store is as if nothing had happened.</summary>
[TestFixture]
public class HarvestKilledTests
{
    private const int Kills = 200;
    private const int Ads = 120;

    /// <summary>What a harvest leaves, without the moments at which it happened.</summary>
    private const string Left = """
        SELECT ad.key, ad.content_hash, s.closed_on, s.absences, (SELECT COUNT(*) FROM sighting WHERE sighting.ad_id = ad.id)
        FROM ad JOIN ad_state s ON s.ad_id = ad.id ORDER BY ad.key
        """;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(6);

    [Test]
    public async Task A_harvest_killed_two_hundred_times_ends_with_every_ad_once()
    {
        var started = Stopwatch.StartNew();
        var both = await Task.WhenAll(KillAsync(seed: 1), KillAsync(seed: 2)); // one for each core

        await TestContext.Out.WriteLineAsync($"{both.Sum(one => one.Kills)} kills, {both.Sum(one => one.Harvests)} harvests finished, {started.Elapsed.TotalSeconds:0} s");
        Assert.That(both.Sum(one => one.Kills), Is.GreaterThanOrEqualTo(Kills));

        async Task<(int Kills, int Harvests)> KillAsync(int seed)
        {
            var random = new Random(seed);
            var (kills, harvests) = (0, 0);
            while (kills < Kills / 2 && started.Elapsed < Longest)
            {
                await using var shop = await ShopWindow.OpenAsync();
                shop.Listed = [.. Enumerable.Range(1, Ads).Select(key => $"{key}")];
                shop.Latency = TimeSpan.FromMilliseconds(4);
                kills += await KillUntilDoneAsync(shop, random, Kills / 2 - kills);
                harvests++;

                await AssertAsNothingHadHappenedAsync(shop);
            }

            return (kills, harvests);
        }
    }

    /// <summary>Starts the harvest again and again, kills it a moment after its first request, and lets the last one end.</summary>
    private static async Task<int> KillUntilDoneAsync(ShopWindow shop, Random random, int most)
    {
        var kills = 0;
        while (kills < most)
        {
            var asked = shop.AskedInAll;
            using var program = DicodeProgram.Start(shop.Arguments());
            while (shop.AskedInAll == asked && !program.HasEnded)
            {
                await Task.Delay(5);
            }

            await Task.Delay(random.Next(0, 250));
            if (program.HasEnded)
            {
                Assert.That((await program.EndAsync()).Code, Is.Zero);
                return kills;
            }

            program.Kill();
            await program.EndAsync();
            kills++;
        }

        var (last, _) = await shop.HarvestAsync();
        Assert.That(last.Code, Is.Zero, last.Error);
        return kills;
    }

    private static async Task AssertAsNothingHadHappenedAsync(ShopWindow shop)
    {
        await using var undisturbed = await ShopWindow.OpenAsync();
        undisturbed.Listed = shop.Listed;
        await undisturbed.HarvestAsync();

        var counts = await shop.RowsAsync("SELECT state, ads_found, ads_new, ads_repeated, listings_complete, (SELECT COUNT(*) FROM frontier) FROM run WHERE pages > 0");
        var killed = await shop.RowsAsync(Left);
        var expected = await undisturbed.RowsAsync(Left);

        Assert.Multiple(() =>
        {
            Assert.That(counts, Is.EqualTo(new[] { $"complete|{Ads}|{Ads}|0|1|0" }), "one run that read anything, and its numbers are right");
            Assert.That(killed, Is.EqualTo(expected), "every ad once, with the same words");
        });
    }
}
