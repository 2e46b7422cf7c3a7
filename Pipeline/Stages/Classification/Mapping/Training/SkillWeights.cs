using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification.Mapping.Building;

namespace DiCoDe.Stages.Classification.Mapping.Training;

/// <summary>Learns the weights that come with the program.</summary>
public static class SkillWeights
{
    /// <summary>Learns from labelled ads, whose phrases the model does not know, and writes; no text can be read from it.</summary>
    public static void Write(Taxonomy taxonomy, WordingLexicon lexicon, SkillModel model, IReadOnlyList<LabelledAd> ads, Stream to, CancellationToken cancel)
    {
        var knowledge = KnowledgeBuilder.Build(taxonomy, lexicon, model, []);
        WeightsTraining.Train(LabelledReadings.Of(ads, knowledge, threads: 2, report: null, cancel), knowledge, cancel).Write(to);
    }
}
