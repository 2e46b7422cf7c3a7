namespace DiCoDe.Domain.Taxonomies;

/// <summary>Keeps the one taxonomy in use.</summary>
public interface ITaxonomyStore
{
    /// <summary>Puts this taxonomy in the place of the one before, all or nothing.</summary>
    ValueTask SaveAsync(Taxonomy taxonomy, CancellationToken cancel);

    /// <summary>The taxonomy in use, or <see langword="null"/> when none was ever saved.</summary>
    ValueTask<Taxonomy?> LoadAsync(CancellationToken cancel);

    /// <summary>Which taxonomy is in use, without loading it.</summary>
    ValueTask<TaxonomyIdentity?> IdentifyAsync(CancellationToken cancel);
}
