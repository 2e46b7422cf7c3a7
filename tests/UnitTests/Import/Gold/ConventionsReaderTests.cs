using DiCoDe.Domain;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Import.Gold;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Import.Gold;

[TestFixture]
public class ConventionsReaderTests
{
    private readonly TemporaryFolder _folder = new();

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public void Equal_and_ignored_concepts_are_read()
    {
        var conventions = ConventionsReader.Read(_folder.Write("bien.json", """{"equivalent":[["urn:a","urn:b"],[]],"ignore":["urn:c"],"note":"x"}"""));

        Assert.That(new[] { "urn:a", "urn:b", "urn:c", "urn:d" }.Select(uri => conventions.Counted(new ConceptUri(uri)).Value), Is.EqualTo(new[] { "urn:a", "urn:a", "", "urn:d" }));
    }

    [TestCase("{", "JSON")]
    [TestCase("{\"equivalent\":[]}", "ignore")]
    [TestCase("{\"equivalent\":[],\"ignore\":{}}", "ignore")]
    [TestCase("[]", "equivalent")]
    public void Anything_else_is_refused(string content, string word) =>
        Assert.That(() => ConventionsReader.Read(_folder.Write("mal.json", content)), Throws.InstanceOf<InputException>().With.Message.Contains("mal.json").And.Message.Contains(word));

    [Test]
    public void A_file_that_is_not_there_is_told() => Assert.That(() => ConventionsReader.Read(_folder.File("nada.json")), Throws.InstanceOf<InputException>());
}
