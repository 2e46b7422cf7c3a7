using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification.Mapping;
using DiCoDe.Stages.Classification.Mapping.Building;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Stages.Classification.Mapping;

[TestFixture]
public class SourcePhrasesTests
{
    private static readonly Taxonomy Taxonomy = Some.Taxonomy([Some.Skill("goals", "cumplir los objetivos de ventas")], [Some.Occupation("cashier", "5230", "cajero/cajera")]);

    [TestCase("alcance de metas", true)]
    [TestCase("metas", false)]
    [TestCase("de las metas", false, Description = "small words do not count")]
    [TestCase("", false)]
    public void A_phrase_of_an_example_is_a_wording_only_when_it_stands_alone(string phrase, bool expected) =>
        Assert.That(Of(WordingLexicon.None, new ExamplePhrase(phrase, Taxonomy.Skills[0].Uri)), Has.Count.EqualTo(expected ? 1 : 0));

    [Test]
    public void A_single_word_of_the_lexicon_is_a_wording_for_its_writer_weighed_it() =>
        Assert.That(Of(WordingLexicon.None with { Skills = [new LexiconEntry("metas", "cumplir los objetivos de ventas", "", "")] }), Is.EqualTo(new[] { ("metas", 0) }));

    private static IReadOnlyList<(string Phrase, int Concept)> Of(WordingLexicon lexicon, params ExamplePhrase[] examples) => SourcePhrases.Of(Taxonomy, lexicon, examples).All;
}
