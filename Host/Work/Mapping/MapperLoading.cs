using DiCoDe.Domain;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification;
using DiCoDe.Stages.Classification.Skills;

namespace DiCoDe.Host.Work.Mapping;

/// <summary>Makes the mapper ready, in this one place for all commands that map.</summary>
internal sealed class MapperLoading(ITaxonomyStore taxonomies)
{
    /// <summary>The mapper of the taxonomy in use.</summary>
    /// <exception cref="InputException">There is no taxonomy.</exception>
    public async Task<LoadedMapper> LoadAsync(CancellationToken cancel)
    {
        var taxonomy = await taxonomies.LoadAsync(cancel)
            ?? throw new InputException("", "No hay taxonomía cargada.", "Cargue una con dicode taxonomy import.");
        var classifier = PhraseClassifier.Build(taxonomy);
        return new LoadedMapper(taxonomy, classifier, new MentionRanker(classifier.Skills));
    }
}
