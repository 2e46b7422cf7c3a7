using System.Runtime.CompilerServices;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Stages.Intake;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Stages.Intake;

[TestFixture]
public class AdIntakeTests
{
    private static readonly RunId Run = new(7);

    [Test]
    public async Task Every_ad_is_told_once_and_in_order()
    {
        var store = new RecordingAdStore();

        var taken = await new AdIntake(store, TimeProvider.System).TakeAsync(Run, Some.Identity, Ads(450)).ToListAsync();

        Assert.That(taken.Select(KeyOf), Is.EqualTo(Enumerable.Range(0, 450).Select(number => $"{number}")));
        Assert.That(store.Batches, Is.EqualTo([200, 200, 50]));
    }

    [Test]
    public async Task Counts_add_up()
    {
        var source = Ads(3).Append(Some.Scraped("x", (AdField.Title, ""))).Append(Scraped("0"));

        var counts = new RunCounts();
        await foreach (var taken in new AdIntake(new RecordingAdStore(), TimeProvider.System).TakeAsync(Run, Some.Identity, source))
        {
            counts = taken.AddTo(counts);
        }

        Assert.That(counts, Is.EqualTo(new RunCounts { AdsFound = 5, AdsNew = 3, AdsRepeated = 1, AdsRejected = 1, PersonalDataRemoved = 4 }));
    }

    [Test]
    public async Task What_was_read_before_a_failure_is_stored_and_told()
    {
        var store = new RecordingAdStore();
        List<TakenAd> taken = [];

        await Assert.ThatAsync(
            async () =>
            {
                await foreach (var ad in new AdIntake(store, TimeProvider.System).TakeAsync(Run, Some.Identity, FailingAfter(3)))
                {
                    taken.Add(ad);
                }
            },
            Throws.InstanceOf<IOException>());

        Assert.That(taken, Has.Count.EqualTo(3));
        Assert.That(store.Batches, Is.EqualTo([3]));
    }

    private static string KeyOf(TakenAd taken) => ((AdOutcome.Accepted)taken.Outcome).Ad.Id.Key;

    private static ScrapedAd Scraped(string key) => Some.Scraped(key, (AdField.Title, "Chofer"), (AdField.Description, "Tel 55 1234 5678"));

    private static IAsyncEnumerable<ScrapedAd> Ads(int count) =>
        Enumerable.Range(0, count).Select(number => Scraped($"{number}")).ToAsyncEnumerable();

    private static async IAsyncEnumerable<ScrapedAd> FailingAfter(int count, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        await foreach (var ad in Ads(count).WithCancellation(cancel))
        {
            yield return ad;
        }

        throw new IOException("The portal went away.");
    }
}
