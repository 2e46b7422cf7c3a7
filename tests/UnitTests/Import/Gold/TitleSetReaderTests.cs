using DiCoDe.Domain;
using DiCoDe.Import.Gold;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Import.Gold;

[TestFixture]
public class TitleSetReaderTests
{
    [Test]
    public void Titles_come_with_their_concepts_and_those_without_an_answer_are_left_out()
    {
        using var folder = Folder("Q1\t0\tC1\t1\nQ1\t0\tC2\t1\nQ1\t0\tC3\t1\nQ2\t0\tC3\t0\n");

        var set = TitleSetReader.Read(folder.Path);

        Assert.That(set.Titles.Select(title => (title.Title, string.Join('|', title.Same))), Is.EqualTo(new[] { ("CAJEROS", "urn:1|urn:2") }));
        Assert.That(set.Labels.Select(one => (one.Label, one.Concept.Value)), Is.EqualTo(new[] { ("cajero", "urn:1"), ("cajera", "urn:1"), ("mozo", "urn:2") }));
    }

    [TestCase("Q1\t0\tC9\t1\n", "annotations.tsv:1:", Description = "an unknown label")]
    [TestCase("Q1\t0\tC1\t1\nQ1 0 C1 1\n", "annotations.tsv:2:", Description = "no tabs")]
    public void What_is_wrong_is_told_with_its_place(string annotations, string place)
    {
        using var folder = Folder(annotations);

        Assert.That(() => TitleSetReader.Read(folder.Path), Throws.InstanceOf<InputException>().With.Message.Contains(place));
    }

    [Test]
    public void A_missing_file_is_told()
    {
        using var folder = new TemporaryFolder();

        Assert.That(() => TitleSetReader.Read(folder.Path), Throws.InstanceOf<InputException>().With.Message.Contains("concept_mapping.tsv"));
    }

    [Test]
    public void The_shared_set_is_read_whole()
    {
        var set = TitleSetReader.Read(SharedData.PathOf("mapping", "melo-es-dev"));

        Assert.That((set.Titles.Count, set.Labels.Count), Is.EqualTo((790, 16_502)));
    }

    private static TemporaryFolder Folder(string annotations)
    {
        var folder = new TemporaryFolder();
        folder.Write("queries.tsv", "Q1\tCAJEROS\nQ2\tMOZOS\n");
        folder.Write("corpus_elements.tsv", "C1\tcajero\nC2\tcajera\nC3\tmozo\n");
        folder.Write("concept_mapping.tsv", "C1\turn:1\nC2\turn:1\nC3\turn:2\n");
        folder.Write("annotations.tsv", annotations);
        return folder;
    }
}
