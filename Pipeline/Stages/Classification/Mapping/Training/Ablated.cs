using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification.Encoder;

namespace DiCoDe.Stages.Classification.Mapping.Training;

/// <summary>Leaves something out of what the mapper learns from.</summary>
public static class Ablated
{
    /// <summary>The sources without it. Where they differ from those given, the model must be trained anew.</summary>
    public static MappingSources Sources(MappingSources sources, Ablation without) => without switch
    {
        Ablation.Lexicon => sources with { Lexicon = WordingLexicon.None },
        Ablation.Languages => sources with { Taxonomy = InSpanish(sources.Taxonomy) },
        _ => sources,
    };

    /// <summary>The ads without it.</summary>
    public static IReadOnlyList<LabelledAd> Ads(IReadOnlyList<LabelledAd> ads, Ablation without) =>
        without == Ablation.Sections ? [.. ads.Select(ad => ad with { Ad = ad.Ad with { Sections = [] } })] : ads;

    /// <summary>The model without it: an encoder that sees nothing is near to nothing.</summary>
    public static SkillModel Model(SkillModel model, Ablation without) => without == Ablation.Encoder
        ? new SkillModel(Blind(model.Skills), model.Titles, model.Phrases, model.Taxonomy)
        : model;

    private static TrainedEncoder Blind(TrainedEncoder encoder) => encoder with { Rows = new Half[encoder.Rows.Length], Concepts = new float[encoder.Concepts.Length] };

    private static Taxonomy InSpanish(Taxonomy taxonomy) => taxonomy with
    {
        Skills = [.. taxonomy.Skills.Select(skill => skill with { Labels = Spanish(skill), Descriptions = Told(skill) })],
        Occupations = [.. taxonomy.Occupations.Select(occupation => occupation with { Labels = Spanish(occupation), Descriptions = Told(occupation) })],
    };

    /// <summary>A concept without a Spanish label keeps those it has: it must be called something.</summary>
    private static IReadOnlyList<Label> Spanish(Concept concept) =>
        concept.Labels.Where(label => label.Language is "es").ToList() is { Count: > 0 } spanish ? spanish : concept.Labels;

    private static Dictionary<string, string> Told(Concept concept) =>
        concept.Descriptions.Where(description => description.Key is "es").ToDictionary(description => description.Key, description => description.Value, StringComparer.Ordinal);
}
