using DiCoDe.Domain;
using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification.Mapping;

namespace DiCoDe.Host.Work.Mapping;

/// <summary>Makes the mapper ready, in this one place for all commands that map.</summary>
internal sealed class MapperLoading(ITaxonomyStore taxonomies, ISincoStore sinco, ClassifierChoice choice)
{
    /// <summary>The mapper of the taxonomy in use, or <see langword="null"/> when there is none.</summary>
    /// <param name="threshold">The least confidence of a mention, where a model was trained.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<LoadedMapper?> FindAsync(double threshold, CancellationToken cancel) =>
        await taxonomies.LoadAsync(cancel) is { } taxonomy ? Of(taxonomy, choice, await sinco.LoadAsync(cancel), threshold) : null;

    /// <summary>The mapper of the taxonomy in use.</summary>
    /// <exception cref="InputException">There is none.</exception>
    public async Task<LoadedMapper> LoadAsync(CancellationToken cancel) => Of(await taxonomies.RequireAsync(cancel), choice, await sinco.LoadAsync(cancel));

    /// <summary>The mapper of the starter taxonomy, without any store.</summary>
    public static LoadedMapper OfStarter(ClassifierChoice choice, CancellationToken cancel) => Of(TaxonomyImport.ReadStarter(cancel), choice, sinco: null);

    private static LoadedMapper Of(Taxonomy taxonomy, ClassifierChoice choice, SincoCrosswalk? sinco, double threshold = TrainedClassifier.UsualThreshold)
    {
        var (classifier, skills, titles) = choice.Build(taxonomy, threshold);
        return new LoadedMapper(taxonomy, classifier, skills, titles, sinco) { Shown = taxonomy.Corrected(choice.Lexicon().Corrections) };
    }
}
