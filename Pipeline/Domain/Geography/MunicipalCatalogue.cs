namespace DiCoDe.Domain.Geography;

/// <summary>The municipalities of a country, read from a file of its statistical office.</summary>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="Source">The name of the file.</param>
/// <param name="Hash">SHA-256 of the file, lower-case hex.</param>
/// <param name="Municipalities">All of them: by division, then code (ordinal).</param>
public sealed record MunicipalCatalogue(string Country, string Source, string Hash, IReadOnlyList<Municipality> Municipalities);
