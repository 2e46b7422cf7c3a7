using DiCoDe.Domain;
using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Host.Work.Mapping;

/// <summary>Makes the mapper ready, in this one place for all commands that map.</summary>
internal sealed class MapperLoading(ITaxonomyStore taxonomies, ISincoStore sinco, ClassifierChoice choice)
{
    /// <summary>The mapper of the taxonomy in use.</summary>
    /// <param name="threshold">The least confidence of a mention.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="InputException">There is no taxonomy.</exception>
    public async Task<LoadedMapper> LoadAsync(double threshold, CancellationToken cancel)
    {
        var taxonomy = await taxonomies.RequireAsync(cancel);
        var (classifier, skills, titles) = choice.Build(taxonomy, threshold);
        return new LoadedMapper(taxonomy, classifier, skills, titles, await sinco.LoadAsync(cancel));
    }
}
