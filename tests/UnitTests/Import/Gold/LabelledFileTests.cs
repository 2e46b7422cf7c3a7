using DiCoDe.Domain;
using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Import.Gold;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Import.Gold;

[TestFixture]
public class LabelledFileTests
{
    private readonly TemporaryFolder _folder = new();

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public void Ads_are_read_with_their_skills_and_occupation()
    {
        var ads = (LabelledFile.OfAds)Read("oro.jsonl", """
            {"id":"1","title":"Cajera","text":"Manejo de caja","occupation":{"uri":"urn:o","label":"cajero"},"skills":[{"phrase":"Manejo de caja","uri":"urn:s","label":"manejar la caja","requirement":"task"}]}

            {"id":"2","title":"Mozo","text":"Llame ya","occupation":null,"skills":[],"fields":{"language":"es"}}
            """);

        Assert.That(ads.Read.Select(ad => (ad.Id, ad.Occupation.Value)), Is.EqualTo(new[] { ("1", "urn:o"), ("2", "") }));
        Assert.That(ads.Read[0].Skills, Is.EqualTo(new[] { new LabelledSkill("Manejo de caja", new ConceptUri("urn:s"), Requirement.Task) }));
        Assert.That(ads.Read[1].Fields["language"], Is.EqualTo("es"));
    }

    [Test]
    public void Example_sentences_are_read_with_their_section()
    {
        var sentences = (LabelledFile.OfSentences)Read("ejemplos.jsonl", """
            {"text":"Deseable Excel","section":"nice","skills":[{"phrase":"Excel","concept":"usar hojas de cálculo","concept_en":"","requirement":"nice"}]}
            {"text":"AUXILIAR CONTABLE","section":"title","skills":[]}
            """);

        Assert.That(sentences.Read.Select(one => (one.Section, one.IsTitle, one.Language)), Is.EqualTo(new[] { (SectionKind.NiceToHave, false, "es"), (SectionKind.Unknown, true, "es") }));
        Assert.That(sentences.Read[0].Skills, Is.EqualTo(new[] { new NamedSkill("Excel", "usar hojas de cálculo", "", Requirement.Nice) }));
    }

    [Test]
    public void A_list_of_labels_is_read_as_Python_writes_it()
    {
        var sentences = (LabelledFile.OfSentences)Read("lista.csv", """"
            ,sentence,skills
            0,"Ana's team, and yours","['manage staff', ""lead people's teams"", 'C\\C++']"
            1,Nothing here,['UNK']
            2,"He said ""go""","['SQL', 'UNK', 'SQL']"
            """");

        Assert.That(sentences.Read.Select(one => (one.Text, string.Join('|', one.Skills.Select(skill => skill.English)))), Is.EqualTo(new[]
        {
            ("Ana's team, and yours", @"manage staff|lead people's teams|C\C++"), ("Nothing here", ""), ("He said \"go\"", "SQL"),
        }));
    }

    [Test]
    public void Spans_are_gathered_by_sentence_and_a_sentence_without_labels_stays()
    {
        var sentences = (LabelledFile.OfSentences)Read("tramos.csv", """
            sentence,span,sub_span,label
            Knows Java and thrives,Java,,Java (computer programming)
            Be smart,smart,,LABEL NOT PRESENT
            Knows Java and thrives,thrives,,UNDERSPECIFIED
            Knows Java and thrives,Java and thrives,Java,java (computer programming)
            Cook and clean,Cook and clean,Cook,cook
            """);

        Assert.That(sentences.Read.Select(one => (one.Text, string.Join('|', one.Skills.Select(skill => $"{skill.Phrase}={skill.English}")))), Is.EqualTo(new[]
        {
            ("Knows Java and thrives", "Java=Java (computer programming)"), ("Be smart", ""), ("Cook and clean", "Cook=cook"),
        }));
    }

    [TestCase("a.jsonl", "{\"id\":\"1\",\"title\":\"a\",\"text\":\"b\",\"skills\":[{\"phrase\":\"b\",\"uri\":\"u\",\"requirement\":\"maybe\"}]}", ":1:")]
    [TestCase("b.jsonl", "{\"id\":\"1\",\"title\":\"a\",\"text\":\"b\"}", ":1:", Description = "not annotated")]
    [TestCase("c.jsonl", "{\"id\":\"1\",\"title\":\"a\",\"text\":\"b\",\"skills\":[]}\n{\"id\":", ":2:", Description = "no JSON")]
    [TestCase("d.jsonl", "[1,2]", ":1:")]
    [TestCase("e.jsonl", "{\"text\":\"a\",\"section\":\"nowhere\",\"skills\":[]}", ":1:")]
    [TestCase("f.jsonl", "{\"text\":\"a\",\"skills\":[{\"phrase\":\"z\",\"concept\":\"c\",\"requirement\":\"must\"}]}", ":1:", Description = "the phrase is not there")]
    [TestCase("g.jsonl", "{\"text\":\"a\",\"skills\":[{\"phrase\":\"a\",\"requirement\":\"must\"}]}", ":1:", Description = "no label")]
    [TestCase("h.csv", "sentence,skills\na,[UNK]\n", ":2:")]
    [TestCase("i.csv", "sentence,skills\na,\"['x' 'y']\"\n", ":2:")]
    [TestCase("j.csv", "sentence,etiquetas\na,b\n", "«skills»")]
    [TestCase("k.csv", "sentence,label\na,b\n", "«span»")]
    [TestCase("l.csv", "sentence,skills\n\"a,b\n", "comillas")]
    public void What_is_wrong_is_told_with_its_place(string name, string content, string place)
    {
        var path = _folder.Write(name, content);

        Assert.That(() => LabelledFile.Of(path), Throws.InstanceOf<InputException>().With.Message.Contains(name).And.Message.Contains(place));
    }

    [TestCase("nada.jsonl")]
    [TestCase("nada.csv")]
    public void A_file_that_is_not_there_is_told(string name) =>
        Assert.That(() => LabelledFile.Of(_folder.File(name)), Throws.InstanceOf<InputException>().With.Message.Contains(name));

    [Test]
    public void The_shared_sets_are_read_whole()
    {
        var gold = (LabelledFile.OfAds)LabelledFile.Of(SharedData.PathOf("mapping", "gold-es-dev.jsonl"));
        var tech = (LabelledFile.OfSentences)LabelledFile.Of(SharedData.PathOf("mapping", "tech_validation_annotations.csv"));
        var skape = (LabelledFile.OfSentences)LabelledFile.Of(SharedData.PathOf("mapping", "skillskape-dev.csv"));

        Assert.That((gold.Read.Count, gold.Read.Sum(ad => ad.Skills.Count), gold.Read.Count(ad => ad.Occupation.IsNone)), Is.EqualTo((180, 1963, 4)));
        Assert.That((tech.Read.Count, skape.Read.Count), Is.EqualTo((101, 1316)));
        Assert.That(skape.Read.Count(one => one.Skills.Count == 0), Is.InRange(50, 800));
    }

    private LabelledFile Read(string name, string content) => LabelledFile.Of(_folder.Write(name, content));
}
