using DiCoDe.Stages.Classification.Index;

namespace DiCoDe.UnitTests.Stages.Classification.Index;

[TestFixture]
public class WordStemsTests
{
    [TestCase("facturación", "FACTURACION")]
    [TestCase("vendedor", "vender")]
    [TestCase("nóminas", "nomina")]
    public void Words_of_one_kin_have_one_stem(string one, string other)
    {
        var stems = new WordStems(new Dictionary<string, string>());

        Assert.That(stems.Read(one).Words.Single().Stem, Is.EqualTo(stems.Read(other).Words.Single().Stem));
    }

    [Test]
    public void A_word_is_stemmed_in_the_language_where_it_is_at_home()
    {
        var homes = new WordHomes();
        homes.Count("management managing manager", "en");
        homes.Count("manejar manejo de caja", "es");
        var stems = new WordStems(homes.Foreign());

        var words = stems.Read("managing manager manejo").Words;

        Assert.Multiple(() =>
        {
            Assert.That(words[0].Stem, Is.EqualTo(words[1].Stem));
            Assert.That(words[2].Stem, Is.Not.EqualTo(words[0].Stem));
        });
    }

    [Test]
    public void Names_with_signs_are_kept_whole()
    {
        var stems = new WordStems(new Dictionary<string, string>());

        var words = stems.Read("C++, C# y .NET");

        Assert.That(words.Content().Select(word => stems.TextOf(word.Stem)), Is.EqualTo(new[] { "c++", "c#", "dotnet" }));
    }

    [Test]
    public void Once_closed_no_stem_is_added()
    {
        var stems = new WordStems(new Dictionary<string, string>());
        stems.Read("caja");
        stems.Close();

        Assert.That(stems.Read("caja inventario").Words.Select(word => word.Stem), Is.EqualTo(new[] { 0, -1 }));
    }
}
