using System.IO.Compression;
using System.Text.Json;

using DiCoDe.Domain.Ads;
using DiCoDe.Import.Geography;
using DiCoDe.Stages.Intake.Places;
using DiCoDe.Stages.Intake.Places.Names;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Stages.Intake.Places;

/// <summary>What is read from the places of real ads, with INEGI's catalogue. Each test prints the figures it judges.</summary>
[TestFixture]
public class RealPlacesTests
{
    private const int Sample = 100;

    private static readonly (string Portal, string Field)[] Chilean = [("bne", "Ubicacion"), ("chiletrabajos", "Ubicación"), ("laborum", "location")];

    [Test]
    public async Task The_catalogue_of_INEGI_is_read_whole()
    {
        var (catalogue, leftOut) = await MunicipalCatalogueReader.ReadAsync(SharedData.PathOf("geo", "municipios_completo.json"), Gazetteer.HasRegion, CancellationToken.None);

        Assert.That((catalogue.Municipalities.Count, leftOut), Is.EqualTo((2478, 0)));
        Assert.That(catalogue.Municipalities.Select(one => one.RegionCode).Distinct().Count(), Is.EqualTo(32));
    }

    [Test]
    public async Task The_alcaldias_that_come_with_the_program_are_those_of_INEGI()
    {
        var (catalogue, _) = await MunicipalCatalogueReader.ReadAsync(SharedData.PathOf("geo", "municipios_completo.json"), Gazetteer.HasRegion, CancellationToken.None);

        foreach (var alcaldia in catalogue.Municipalities.Where(one => one.RegionCode == "09"))
        {
            var read = PlaceReader.Read($"{alcaldia.Name}, Ciudad de México", "", "", "MX", Gazetteer.BuiltIn);
            Assert.That((read.Municipality, read.MunicipalityCode), Is.EqualTo((alcaldia.Name, alcaldia.Code)));
        }
    }

    [Test]
    public async Task No_city_that_stands_for_its_entity_has_the_name_of_municipalities_in_several()
    {
        var (catalogue, _) = await MunicipalCatalogueReader.ReadAsync(SharedData.PathOf("geo", "municipios_completo.json"), Gazetteer.HasRegion, CancellationToken.None);
        var shared = catalogue.Municipalities.GroupBy(one => PlaceName.Key(one.Name)).Where(group => group.Select(one => one.RegionCode).Distinct().Count() > 1).Select(group => group.Key).ToHashSet();

        Assert.That(Divisions.KnownCities.Where(city => city.Division.Country == "MX" && shared.Contains(city.Name)), Is.Empty);
    }

    [TestCase("México", 0.97)]
    [TestCase("Argentina", 0.96)]
    [TestCase("Brasil", 0.94)]
    [TestCase("Chile", 0.8, Description = "one portal gives a label of its page for the place of every sixth ad")]
    public async Task The_region_is_known_where_the_ad_states_a_place_within_the_country(string country, double atLeast)
    {
        var places = await ReadAsync(country);
        var stated = places.Where(place => place.Match is not (PlaceMatch.NotStated or PlaceMatch.CountryOnly)).ToList();
        var known = stated.Count(place => place.Region.Length > 0);

        await TestContext.Out.WriteLineAsync(
            $"{country}: {places.Count} ads, {stated.Count} state a place within, {known} with the region ({(double)known / stated.Count:P1}); "
            + string.Join(", ", places.CountBy(place => place.Match).OrderByDescending(count => count.Value).Select(count => $"{count.Key} {count.Value}"))
            + $"; with a code of municipality {places.Count(place => place.MunicipalityCode.Length > 0)}");
        Assert.That((double)known / stated.Count, Is.GreaterThanOrEqualTo(atLeast));
    }

    [Test]
    [Explicit("Prints real places to be judged by reading them.")]
    public async Task A_sample_to_be_read()
    {
        List<Place> all = [];
        foreach (var country in new[] { "México", "Argentina", "Brasil", "Chile" })
        {
            all.AddRange(await ReadAsync(country));
        }

        var each = all.Where(place => place.Match is not (PlaceMatch.NotStated or PlaceMatch.CountryOnly)).DistinctBy(place => (place.Country, place.Text)).ToArray();
        new Random(20261126).Shuffle(each);
        foreach (var place in each.Take(Sample).Concat(each.Where(place => place.Match is PlaceMatch.Several or PlaceMatch.Remote or PlaceMatch.UnknownText).Take(Sample)))
        {
            await TestContext.Out.WriteLineAsync($"{place.Text} => {place.Country} / {place.Region} {place.RegionCode} / {place.Municipality} {place.MunicipalityCode} / {place.Match}");
        }
    }

    private static async Task<List<Place>> ReadAsync(string country)
    {
        var (catalogue, _) = await MunicipalCatalogueReader.ReadAsync(SharedData.PathOf("geo", "municipios_completo.json"), Gazetteer.HasRegion, CancellationToken.None);
        var gazetteer = Gazetteer.Of([catalogue]);
        var code = Divisions.Country(PlaceName.Key(country));
        return [.. (code == "CL" ? ChileanPlaces() : LatinAmericanPlaces(country)).Select(text => PlaceReader.Read(string.Join(' ', text.Split()), "", country, code, gazetteer))];
    }

    private static IEnumerable<string> LatinAmericanPlaces(string country)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(SharedData.PathOf("ads", "latam-2026.jsonl.gz")), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            using var ad = JsonDocument.Parse(line);
            if (ad.RootElement.GetProperty("country").GetString() == country)
            {
                yield return ad.RootElement.GetProperty("location").GetString() ?? "";
            }
        }
    }

    private static IEnumerable<string> ChileanPlaces()
    {
        var folder = SharedData.PathOf("ads", "chile-2020");
        foreach (var (portal, field) in Chilean)
        {
            foreach (var file in Directory.GetFiles(folder, $"{portal}-*").Order().Take(3))
            {
                using var days = JsonDocument.Parse(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
                foreach (var ad in days.RootElement.EnumerateArray())
                {
                    yield return ad.TryGetProperty(field, out var place) && place.ValueKind == JsonValueKind.String ? place.GetString()! : "";
                }
            }
        }
    }
}
