namespace DiCoDe.Host.Bench;

/// <summary>What gives the fields in a timed harvest.</summary>
internal enum BenchCase
{
    /// <summary>The JSON-LD of each page.</summary>
    JsonLd,

    /// <summary>Selectors.</summary>
    Selectors,
}
