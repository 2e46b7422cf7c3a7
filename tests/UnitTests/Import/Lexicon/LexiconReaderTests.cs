using DiCoDe.Domain;
using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Import.Lexicon;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Import.Lexicon;

[TestFixture]
public class LexiconReaderTests
{
    [Test]
    public void Wordings_titles_and_corrections_are_read_from_their_places()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "skills/caja.csv", "phrase,concept,concept_en,country,note\ncorte de caja,realizar cuentas de final de día,,MX,\n");
        Write(folder, "titles/a.csv", "phrase,concept,concept_en,country,note\ncajero,cajero/cajera,,,\n");
        Write(folder, "corrections.csv", "concept_en,label_es,better_es,note\nmanage loans,administrar los salarios,gestionar préstamos,\n");

        var lexicon = LexiconReader.Read(folder.Path);

        Assert.Multiple(() =>
        {
            Assert.That(lexicon.Skills, Is.EqualTo(new[] { new LexiconEntry("corte de caja", "realizar cuentas de final de día", "", "MX") }));
            Assert.That(lexicon.Titles.Single().Phrase, Is.EqualTo("cajero"));
            Assert.That(lexicon.Corrections, Is.EqualTo(new[] { new LabelCorrection("manage loans", "administrar los salarios", "gestionar préstamos") }));
        });
    }

    [Test]
    public void Another_entry_gives_another_hash_and_the_same_files_the_same()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "skills/caja.csv", "phrase,concept,concept_en,country,note\ncorte de caja,x,,,\n");
        var (before, again) = (LexiconReader.Read(folder.Path).Hash, LexiconReader.Read(folder.Path).Hash);
        Write(folder, "skills/caja.csv", "phrase,concept,concept_en,country,note\ncortes de caja,x,,,\n");

        Assert.Multiple(() =>
        {
            Assert.That(again, Is.EqualTo(before));
            Assert.That(LexiconReader.Read(folder.Path).Hash, Is.Not.EqualTo(before));
        });
    }

    [Test]
    public void A_file_without_the_columns_is_named()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "skills/caja.csv", "frase,concepto\na,b\n");

        Assert.That(() => LexiconReader.Read(folder.Path), Throws.InstanceOf<InputException>().With.Message.Contains("caja.csv").And.Message.Contains("phrase"));
    }

    private static void Write(TemporaryFolder folder, string name, string text)
    {
        var path = Path.Combine(folder.Path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
