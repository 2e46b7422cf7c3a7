using System.Globalization;

using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification.Lexicon;
using DiCoDe.Stages.Classification.Mapping.Building;
using DiCoDe.Stages.Classification.Mapping.Ranking;
using DiCoDe.Stages.Classification.Occupations.Coding;
using DiCoDe.Stages.Classification.Unmatched;

namespace DiCoDe.Stages.Classification.Mapping;

/// <summary>The classifier whose skill mapper was trained.</summary>
public static class TrainedClassifier
{
    /// <summary>The least confidence of a mention that is published: on annotated ads, nine in ten of such mentions are of the right group of skills
    /// (docs/model-card.md).</summary>
    public const double UsualThreshold = 0.65;

    /// <summary>Method and version: to be raised with every change that finds anything else in the same ad.</summary>
    private const string Method = "mapper-6";

    /// <summary>The least confidence of an occupation: below it an ad is not coded.</summary>
    private const double LeastOfOccupation = 0.15;

    /// <summary>Which classifier a model gives with a taxonomy and a lexicon, without building it.</summary>
    /// <param name="taxonomy">The taxonomy.</param>
    /// <param name="lexicon">The hash of the lexicon.</param>
    /// <param name="model">The hash of the model.</param>
    /// <param name="threshold">The least confidence of a mention.</param>
    public static ClassifierId IdOf(TaxonomyIdentity taxonomy, string lexicon, string model, double threshold) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"{Method} · {taxonomy.Name.ToLowerInvariant().Replace(' ', '-')}-{taxonomy.Version} · {taxonomy.Hash} · {lexicon} · {model} · {threshold:0.###}"));

    /// <summary>Builds it; takes some seconds.</summary>
    /// <param name="taxonomy">The taxonomy; the model must have been trained on it.</param>
    /// <param name="lexicon">The lexicon: it may have grown since.</param>
    /// <param name="model">The model.</param>
    /// <param name="threshold">The least confidence of a mention.</param>
    /// <returns>The classifier, and the rankers that are part of it.</returns>
    /// <exception cref="ArgumentException">The model was trained on another taxonomy.</exception>
    public static (Classifier Classifier, ISkillRanker Skills, ITitleRanker Titles) Build(Taxonomy taxonomy, WordingLexicon lexicon, SkillModel model, double threshold)
    {
        if (!Fits(model, taxonomy))
        {
            throw new ArgumentException("The model was trained on another taxonomy.", nameof(model));
        }

        var knowledge = KnowledgeBuilder.Build(taxonomy, lexicon, model, []);
        var weights = MapperWeights.Shipped();
        var mapper = new SkillMapper(knowledge, weights, threshold, CountryWordings.Of(taxonomy, lexicon.Skills));
        var coder = new OccupationCoder(OccupationKnowledge.Of(taxonomy, lexicon, model, knowledge.Stems.Homes), OccupationWeights.Shipped(), LeastOfOccupation);
        KnowledgeBuilder.GiveBack();
        var classifier = new Classifier(IdOf(taxonomy.Identity, lexicon.Hash, model.Hash, threshold), mapper, coder)
        {
            Explainer = mapper,
            Unmatched = new UnmatchedFinder(knowledge, weights.Gate, lexicon.WithoutConcept),
        };
        return (classifier, mapper, coder);
    }

    /// <summary>Whether a model was trained on a taxonomy.</summary>
    public static bool Fits(SkillModel model, Taxonomy taxonomy) =>
        model.Taxonomy == taxonomy.Identity.Hash
        && model.Skills.Count == taxonomy.Skills.Count
        && model.Titles.Count == taxonomy.Occupations.Count + taxonomy.IscoGroups.Count;
}
