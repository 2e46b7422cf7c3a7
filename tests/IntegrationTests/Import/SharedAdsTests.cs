using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Importing;
using DiCoDe.Domain.Portals;
using DiCoDe.Import.Ads;
using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Import;

/// <summary>Real files of other people's scrapers, read to the last object. The maps here say what <c>schedules/maps</c> says of the fields that are checked.</summary>
[TestFixture]
public class SharedAdsTests
{
    private static readonly ObservationRule ByName = new() { FileName = @"(\d{2}-\d{2}-\d{4})\.json", Format = "dd-MM-yyyy" };

    private static CancellationToken Cancel => TestContext.CurrentContext.CancellationToken;

    [TestCase("bne", 4_850, 4_850, "Titulo", null)]
    [TestCase("chiletrabajos", 6_646, 6_155, "titulo", "ID")]
    [TestCase("laborum", 46_123, 45_929, "title", null)]
    public async Task Every_observation_of_the_chilean_portals_is_read(string portal, int observations, int titled, string title, string? key)
    {
        var folder = SharedData.PathOf("ads", "chile-2020");
        var map = new AdMap
        {
            Portals = [new MappedPortal("", new PortalIdentity(new PortalId($"{portal}-cl"), portal, "CL", "America/Santiago", IsDemo: false))],
            Fields = new Dictionary<AdField, IReadOnlyList<string>> { [AdField.Title] = [title], [AdField.Key] = key is null ? [] : [key] },
            KeyFields = [title],
            Observed = ByName,
        };
        var reader = new AdFileReader(map);
        int read = 0, withTitle = 0;
        HashSet<DateOnly> days = [];
        foreach (var file in Directory.EnumerateFiles(folder, $"{portal}-*.json.gz"))
        {
            await foreach (var record in reader.ReadAsync(file, Cancel))
            {
                read++;
                if (record is AdRecord.Found { Ad: var ad })
                {
                    withTitle += ad[AdField.Title].Length > 0 ? 1 : 0;
                    days.Add(DateOnly.FromDateTime(ad.SeenAt.UtcDateTime));
                }
            }
        }

        Assert.That((read, withTitle), Is.EqualTo((observations, titled)));
        Assert.That((days.Min(), days.Max()), Is.EqualTo((new DateOnly(2020, 9, 1), new DateOnly(2020, 10, 31))));
    }

    [Test]
    public async Task The_latin_american_file_is_read_portal_by_portal()
    {
        var file = SharedData.PathOf("ads", "latam-2026.jsonl.gz");
        string[] names =
        [
            "OCC Mundial", "Bumeran México", "ComputrabajoMX", "Computrabajo", "Computrabajo Colombia",
            "ZonaJobs", "InfoJobs Brasil", "Catho Brasil", "Workana", "LinkedIn",
        ];
        var map = new AdMap
        {
            Portals = [.. names.Select((name, at) => new MappedPortal(name, new PortalIdentity(new PortalId($"p{at}"), name, "", "America/Mexico_City", IsDemo: false)))],
            PortalField = "portal",
            Fields = new Dictionary<AdField, IReadOnlyList<string>> { [AdField.Url] = ["url"], [AdField.Title] = ["title"] },
            Observed = new ObservationRule { Field = "date", Format = "dd/MM/yyyy" },
        };

        var records = await new AdFileReader(map).ReadAsync(file, Cancel).ToListAsync(Cancel);

        Assert.That(records.OfType<AdRecord.Bad>(), Is.Empty);
        Assert.That(records, Has.Count.EqualTo(15_000));
        Assert.That(records.OfType<AdRecord.Found>().Count(found => found.Portal.Name == "OCC Mundial"), Is.EqualTo(3_908));
        Assert.That(records.OfType<AdRecord.Found>().Select(found => found.Ad.SeenAt.Date).Distinct(), Has.Exactly(9).Items);
    }
}
