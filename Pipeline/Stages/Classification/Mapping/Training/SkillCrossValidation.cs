using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification.Mapping.Building;
using DiCoDe.Stages.Judging.Sets;

namespace DiCoDe.Stages.Classification.Mapping.Training;

/// <summary>Judges every labelled ad by weights that were learned from other ads. The ads are parted, never their sentences: sentences of one ad
/// resemble each other, and figures from parted sentences are far too good.</summary>
public static class SkillCrossValidation
{
    /// <summary>Parts of the ads.</summary>
    public const int Folds = 5;

    /// <summary>Confidences below this are not told.</summary>
    private const double Least = 0.02;

    /// <summary>What is found in each ad, with any confidence.</summary>
    /// <param name="taxonomy">The taxonomy.</param>
    /// <param name="lexicon">The lexicon.</param>
    /// <param name="model">A model trained without the ads.</param>
    /// <param name="ads">The ads.</param>
    /// <param name="withPhrases">Whether the phrases of the other ads count as the lexicon does (a user's examples), or are not known at all (a fresh clone).</param>
    /// <param name="report">Told the folds done; <see langword="null"/> for nobody.</param>
    /// <param name="cancel">Stops the work.</param>
    public static IReadOnlyList<IReadOnlyList<FoundSkill>> Run(
        Taxonomy taxonomy, WordingLexicon lexicon, SkillModel model, IReadOnlyList<LabelledAd> ads, bool withPhrases, Action<int>? report, CancellationToken cancel)
    {
        var knowledge = KnowledgeBuilder.Build(taxonomy, lexicon, model, []);
        var readings = LabelledReadings.Of(ads, knowledge, threads: 2, report: null, cancel);
        var found = new IReadOnlyList<FoundSkill>[ads.Count];
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = WeightsTraining.Train([.. readings.Where(ad => FoldOf(ad.Source) != fold)], knowledge, cancel);
            var seen = withPhrases
                ? KnowledgeBuilder.Build(taxonomy, lexicon, model, ads.Where((_, number) => FoldOf(number) != fold).SelectMany(ad => ad.Skills).Select(skill => new ExamplePhrase(skill.Phrase, skill.Skill)))
                : knowledge;
            var mapper = new SkillMapper(seen, weights, Least);
            for (var number = 0; number < ads.Count; number++)
            {
                if (FoldOf(number) == fold)
                {
                    found[number] = [.. mapper.Map(ads[number].Ad).Select(mention => new FoundSkill(mention.Skill, mention.Confidence.Value, mention.Requirement))];
                }
            }

            report?.Invoke(fold + 1);
        }

        return found;
    }

    private static int FoldOf(int number) => ((number * 7) + 3) % Folds;
}
