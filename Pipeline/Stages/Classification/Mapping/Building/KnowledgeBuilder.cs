using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification.Encoder;
using DiCoDe.Stages.Classification.Index;
using DiCoDe.Stages.Classification.Mapping.Clues;
using DiCoDe.Stages.Classification.Mapping.Reading;

namespace DiCoDe.Stages.Classification.Mapping.Building;

/// <summary>Joins what taxonomy and lexicon say of words with a trained encoder.</summary>
internal static class KnowledgeBuilder
{
    /// <summary>Gives back what building threw away, which is as much as what it leaves: the process would keep it.</summary>
    public static void GiveBack()
    {
#pragma warning disable RS0030 // measured: 579 MB at most instead of 676; a setting of the collector for the whole process costs a report a tenth (docs/benchmarks.md)
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
#pragma warning restore RS0030
    }

    /// <param name="taxonomy">The taxonomy.</param>
    /// <param name="lexicon">The lexicon.</param>
    /// <param name="model">A model that was trained on this taxonomy.</param>
    /// <param name="more">Further phrases that count as the lexicon does.</param>
    public static SkillKnowledge Build(Taxonomy taxonomy, WordingLexicon lexicon, SkillModel model, IEnumerable<ExamplePhrase> more)
    {
        var words = WordKnowledge.Of(SourcePhrases.Of(taxonomy, lexicon, model.Phrases.Concat(more)));
        GiveBack();
        var encoder = model.Skills.For(words.Stems);
        return new SkillKnowledge
        {
            Taxonomy = taxonomy,
            Stems = words.Stems,
            Index = words.Skills,
            Encoder = encoder,
            Concepts = model.Skills.Concepts,
            Packed = new PackedVectors(model.Skills.Concepts, encoder.Shape.Dimensions),
            Bank = new PhraseBank(words.Phrases.All, taxonomy.Skills.Count, words.Stems, encoder),
            Facts = new ConceptFacts(taxonomy, words.Wordings, words.Stems),
            Prior = new OccupationPrior(taxonomy, words.Occupations, words.Stems, words.Phrases.Numbers),
            Cutter = words.Cutter,
            Popularity = [.. taxonomy.Skills.Select(skill => AdStatistics.Shipped.PopularityOf(skill.Uri.Value))],
        };
    }
}
