using DiCoDe.Reports.Figures;

namespace DiCoDe.UnitTests.Reports.Figures;

[TestFixture]
public class PlaceKeyTests
{
    [TestCase("", "", "", "")]
    [TestCase("MX/Jalisco/", "MX", "Jalisco", "")]
    [TestCase("MX/Jalisco/Zapopan", "MX", "Jalisco", "Zapopan")]
    [TestCase("MX//Centro", "MX", "", "Centro")]
    [TestCase("MX//", "MX", "", "")]
    [TestCase("MX/Uno/Dos/Tres", "MX", "Uno/Dos", "Tres", Description = "a region with a slash of its own")]
    [TestCase("MX", "MX", "", "")]
    [TestCase("MX/Jalisco", "MX", "Jalisco", "")]
    public void A_key_has_three_parts(string key, string country, string region, string municipality) =>
        Assert.That(PlaceKey.Of(key), Is.EqualTo(new PlaceKey(country, region, municipality)));

    [TestCase("MX/Jalisco/", true)]
    [TestCase("MX/Jalisco/Zapopan", true)]
    [TestCase("MX//", false)]
    [TestCase("MX/*/", false)]
    [TestCase("MX/~/", false)]
    [TestCase("MX/?/", false)]
    [TestCase("", false)]
    public void Several_places_or_none_are_no_region(string key, bool hasRegion) =>
        Assert.That(PlaceKey.Of(key).HasRegion, Is.EqualTo(hasRegion));
}
