using DiCoDe.Domain.Ads;
using DiCoDe.Stages.Intake.Places;
using DiCoDe.Stages.Intake.Places.Names;

using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Stages.Intake.Places;

[TestFixture]
[Category("Property")]
public class PlaceProperties
{
    private static readonly FsCheck.Config Often = FsCheck.Config.QuickThrowOnFailure.WithMaxTest(600);

    private static readonly string[] Pieces =
    [
        "Monterrey", "Nuevo León", "Jalisco", "CDMX", "Hidalgo", "México", "Colombia", "Remoto", "Iztapalapa", "Zona norte", "Varias ciudades", "D.F.", "N.L.",
        ", ", " y ", " / ", "; ", " - ", " (", ")", " ", ".", "Av. Juárez 20", "", "Ñ", "\u0301", "🙂", "a 3,5 km de você",
    ];

    [Test]
    public void No_text_makes_reading_a_place_throw() => Check(seed =>
        Read(HostileText.Of(seed), HostileText.Of(seed + 1)).Text.Length <= 300 && Read(Mixed(seed), "").Text.Length <= 300);

    [Test]
    public void A_place_is_stated_exactly_when_the_ad_has_words_for_it() => Check(seed =>
        Mixed(seed) is var text && Read(text, "").IsStated == (text.Length > 0));

    [Test]
    public void A_region_comes_from_the_list_and_a_municipality_lies_in_one() => Check(seed =>
        Read(Mixed(seed), "") is var place
        && (place.Region.Length == 0 || Divisions.All.Any(division => division.Country == place.Country && division.Name == place.Region))
        && (place.Municipality.Length == 0 || place.Region.Length > 0));

    [Test]
    public void A_place_without_a_region_has_no_codes() => Check(seed =>
        Read(Mixed(seed), "") is var place && (place.Region.Length > 0 || (place.RegionCode + place.MunicipalityCode).Length == 0));

    [Test]
    public void Reading_a_stored_place_again_changes_nothing() => Check(seed =>
        Read(Mixed(seed), "") is var place && PlaceReader.Again(place, Gazetteer.BuiltIn) == place);

    [Test]
    public void The_key_of_a_key_is_itself() => Check(seed =>
        PlaceName.Key(HostileText.Of(seed)) is var key && PlaceName.Key(key) == key);

    [TestCase(100_000, "y ")]
    [TestCase(100_000, ", ")]
    [TestCase(100_000, "trabajo ")]
    [TestCase(100_000, "a")]
    public void A_place_of_many_characters_is_only_long(int count, string piece) =>
        Assert.That(Read(string.Concat(Enumerable.Repeat(piece, count)), "").Text, Has.Length.LessThanOrEqualTo(300));

    private static Place Read(string stated, string region) => PlaceReader.Read(stated, region, "", "MX", Gazetteer.BuiltIn);

    private static string Mixed(int seed)
    {
        var random = new Random(seed);
        return string.Concat(Enumerable.Range(0, random.Next(9)).Select(_ => Pieces[random.Next(Pieces.Length)])).Trim();
    }

    private static void Check(Func<int, bool> holds) => FsCheck.Check.One(Often, Prop.ForAll(Gen.Choose(0, int.MaxValue - 100).ToArbitrary(), holds));
}
