using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification.Occupations;
using DiCoDe.Stages.Classification.Skills;

namespace DiCoDe.Stages.Classification;

/// <summary>The classifier that looks for the labels of a taxonomy in the words of ads.</summary>
public static class PhraseClassifier
{
    /// <summary>Method and version: to be raised with every change that finds anything else in the same ad.</summary>
    private const string Method = "phrase-3";

    /// <summary>Which classifier a taxonomy gives, without building it.</summary>
    public static ClassifierId IdOf(TaxonomyIdentity taxonomy) =>
        new($"{Method} · {taxonomy.Name.ToLowerInvariant().Replace(' ', '-')}-{taxonomy.Version} · {taxonomy.Hash}");

    /// <summary>Builds it from all labels in all languages; takes about two seconds for ESCO.</summary>
    public static Classifier Build(Taxonomy taxonomy)
    {
        var occupations = new TitleOccupationCoder(taxonomy);
        return new Classifier(IdOf(taxonomy.Identity), new PhraseSkillMapper(taxonomy, occupations), occupations);
    }
}
