using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Import.Esco;
using DiCoDe.Import.Gold;
using DiCoDe.Import.Lexicon;
using DiCoDe.Stages.Classification.Lexicon;
using DiCoDe.Stages.Wording;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Import.Lexicon;

/// <summary>The lexicon of the project, against the official taxonomy where it lies beside the clone.</summary>
[TestFixture]
public class OwnLexiconTests
{
    private static readonly WordingLexicon Own = LexiconReader.Read(Repository.PathOf("Lexicon"));

    private static readonly Lazy<Taxonomy> Esco = new(() => EscoReader.Read(SharedData.PathOf("esco"), "", "1.2.0", CancellationToken.None).Taxonomy);

    [Test]
    public void It_has_thousands_of_wordings_over_all_sectors() => Assert.That(
        (Own.Skills.Count, Own.Titles.Count, Own.Skills.Select(entry => entry.English).Distinct(StringComparer.Ordinal).Count()),
        Is.EqualTo((3_000, 1_000, 1_000)).Using<(int, int, int)>((has, asked) => has.Item1 >= asked.Item1 && has.Item2 >= asked.Item2 && has.Item3 >= asked.Item3));

    [Test]
    public void No_wording_stands_twice_for_one_country() => Assert.That(
        Own.Skills.GroupBy(entry => (Key(entry.Phrase), entry.Country)).Where(group => group.Count() > 1).Select(group => group.Key), Is.Empty);

    [Test]
    public void Every_wording_of_a_skill_resolves()
    {
        var names = new ConceptNames(Esco.Value.Skills);

        Assert.That(Own.Skills.Where(entry => names.Find(entry.Spanish, entry.English) < 0).Select(entry => entry.Phrase), Is.Empty);
    }

    [Test]
    public void Every_wording_of_an_occupation_resolves()
    {
        var labels = Esco.Value.Occupations.SelectMany(occupation => occupation.Labels).Where(label => label.Kind == LabelKind.Preferred).Select(label => Key(label.Text)).ToHashSet(StringComparer.Ordinal);

        Assert.That(Own.Titles.Where(entry => !labels.Contains(Key(entry.Spanish)) && !labels.Contains(Key(entry.English))).Select(entry => entry.Phrase), Is.Empty);
    }

    [Test]
    public void No_wording_shadows_the_preferred_label_of_another_skill_unless_a_correction_says_that_label_is_wrong()
    {
        var names = new ConceptNames(Esco.Value.Skills);
        var preferred = Esco.Value.Skills
            .SelectMany((skill, number) => skill.Labels.Where(label => label is { Kind: LabelKind.Preferred, Language: "es" }).Select(label => (Label: Key(label.Text), Number: number)))
            .ToLookup(one => one.Label, one => one.Number, StringComparer.Ordinal);
        var wrong = Own.Corrections.Select(correction => Key(correction.Label)).ToHashSet(StringComparer.Ordinal);

        var shadows = Own.Skills
            .Where(entry => preferred[Key(entry.Phrase)].Any() && !preferred[Key(entry.Phrase)].Contains(names.Find(entry.Spanish, entry.English)) && !wrong.Contains(Key(entry.Phrase)));

        Assert.That(shadows.Select(entry => $"{entry.Phrase} → {entry.English}"), Is.Empty);
    }

    [Test]
    public void A_third_of_the_sentences_have_nothing_in_them()
    {
        var sentences = Directory.EnumerateFiles(Repository.PathOf("Lexicon", "examples"), "*.jsonl").SelectMany(file => ((LabelledFile.OfSentences)LabelledFile.Of(file)).Read).ToList();

        Assert.That(sentences, Has.Count.GreaterThanOrEqualTo(600));
        Assert.That(sentences.Count(sentence => sentence.Skills.Count == 0), Is.GreaterThanOrEqualTo(sentences.Count / 3));
    }

    private static string Key(string text) => string.Join(' ', Folding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
