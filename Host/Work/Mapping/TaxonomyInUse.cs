using DiCoDe.Domain;
using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Host.Work.Mapping;

/// <summary>The taxonomy that work cannot do without.</summary>
internal static class TaxonomyInUse
{
    /// <summary>The taxonomy in use.</summary>
    /// <exception cref="InputException">There is none.</exception>
    public static async Task<Taxonomy> RequireAsync(this ITaxonomyStore taxonomies, CancellationToken cancel) =>
        await taxonomies.LoadAsync(cancel) ?? throw new InputException("", "No hay taxonomía cargada.", "Cargue una con dicode taxonomy import.");
}
