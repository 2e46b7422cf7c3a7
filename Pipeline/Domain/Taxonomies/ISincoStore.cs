namespace DiCoDe.Domain.Taxonomies;

/// <summary>Keeps INEGI's table from SINCO to ISCO-08.</summary>
public interface ISincoStore
{
    /// <summary>Puts this table in the place of the one before, all or nothing.</summary>
    ValueTask SaveAsync(SincoCrosswalk crosswalk, CancellationToken cancel);

    /// <summary>The table, or <see langword="null"/> when none was ever saved.</summary>
    ValueTask<SincoCrosswalk?> LoadAsync(CancellationToken cancel);
}
