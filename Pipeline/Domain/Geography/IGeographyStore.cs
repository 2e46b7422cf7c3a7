namespace DiCoDe.Domain.Geography;

/// <summary>Keeps the catalogues of municipalities, one for each country.</summary>
public interface IGeographyStore
{
    /// <summary>Puts a catalogue in the place of the country's own. When it differs, the country's ads wait to be read again.</summary>
    /// <returns>How many ads wait for it.</returns>
    ValueTask<int> SaveAsync(MunicipalCatalogue catalogue, DateTimeOffset at, CancellationToken cancel);

    /// <summary>All catalogues, by country.</summary>
    ValueTask<IReadOnlyList<MunicipalCatalogue>> LoadAsync(CancellationToken cancel);
}
