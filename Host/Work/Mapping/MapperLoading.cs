using DiCoDe.Domain;
using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Host.Work.Mapping;

/// <summary>Makes the mapper ready, in this one place for all commands that map.</summary>
internal sealed class MapperLoading(ITaxonomyStore taxonomies, ISincoStore sinco, ClassifierChoice choice)
{
    /// <summary>The mapper of the taxonomy in use.</summary>
    /// <exception cref="InputException">There is no taxonomy.</exception>
    public async Task<LoadedMapper> LoadAsync(CancellationToken cancel)
    {
        var taxonomy = await taxonomies.RequireAsync(cancel);
        var (classifier, skills, titles) = choice.Build(taxonomy);
        return new LoadedMapper(taxonomy, classifier, skills, titles, await sinco.LoadAsync(cancel));
    }
}
