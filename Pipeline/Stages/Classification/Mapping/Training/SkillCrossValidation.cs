using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification.Lexicon;
using DiCoDe.Stages.Classification.Mapping.Building;
using DiCoDe.Stages.Classification.Mapping.Ranking;
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
    /// <param name="without">What is left out. Taxonomy, lexicon and model are already without it where it is theirs (<see cref="Ablated"/>).</param>
    /// <param name="report">Told the folds done; <see langword="null"/> for nobody.</param>
    /// <param name="cancel">Stops the work.</param>
    public static IReadOnlyList<IReadOnlyList<FoundSkill>> Run(
        Taxonomy taxonomy, WordingLexicon lexicon, SkillModel model, IReadOnlyList<LabelledAd> ads, bool withPhrases, Ablation without, Action<int>? report, CancellationToken cancel)
    {
        var knowledge = KnowledgeBuilder.Build(taxonomy, lexicon, model, []) with { IsGated = without != Ablation.Gate };
        var readings = LabelledReadings.Of(ads, knowledge, threads: 2, report: null, cancel);
        var countries = CountryWordings.Of(taxonomy, lexicon.Skills);
        var found = new IReadOnlyList<FoundSkill>[ads.Count];
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = WeightsTraining.Train([.. readings.Where(ad => FoldOf(ad.Source) != fold)], knowledge, cancel);
            var seen = withPhrases
                ? KnowledgeBuilder.Build(taxonomy, lexicon, model, ads.Where((_, number) => FoldOf(number) != fold).SelectMany(ad => ad.Skills).Select(skill => new ExamplePhrase(skill.Phrase, skill.Skill)))
                : knowledge;
            var mapper = new SkillMapper(seen, weights, Least, countries);
            for (var number = 0; number < ads.Count; number++)
            {
                if (FoldOf(number) == fold)
                {
                    found[number] = without == Ablation.Ranker
                        ? BySum(readings[number], weights, taxonomy)
                        : [.. mapper.Map(ads[number].Ad).Select(mention => new FoundSkill(mention.Skill, mention.Confidence.Value, mention.Requirement))];
                }
            }

            report?.Invoke(fold + 1);
        }

        return found;
    }

    /// <summary>The concepts of segments that may ask for something, by the sum by which candidates are chosen; it is brought below 1.</summary>
    private static IReadOnlyList<FoundSkill> BySum(LabelledReading ad, MapperWeights weights, Taxonomy taxonomy)
    {
        const int Most = 5;
        const float Scale = 20;
        Dictionary<int, float> best = [];
        foreach (var segment in ad.Reading.Segments.Where(segment => weights.Gate.Score(segment.Gate.Terms, segment.Gate.Extras) >= 0))
        {
            var (concepts, sums) = (segment.Candidates.Concepts, segment.Candidates.Sums);
            foreach (var at in Enumerable.Range(0, concepts.Length).OrderByDescending(at => sums[at]).Take(Most))
            {
                best[concepts[at]] = Math.Max(best.GetValueOrDefault(concepts[at]), sums[at]);
            }
        }

        return [.. best.Select(one => new FoundSkill(taxonomy.Skills[one.Key].Uri, Math.Clamp(one.Value / Scale, 0, 1), Requirement.Must))];
    }

    private static int FoldOf(int number) => ((number * 7) + 3) % Folds;
}
