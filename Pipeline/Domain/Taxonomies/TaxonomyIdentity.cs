namespace DiCoDe.Domain.Taxonomies;

/// <summary>Which taxonomy, and which state of it.</summary>
/// <param name="Name">"ESCO" or "DiCoDe starter".</param>
/// <param name="Version">The version as given at import ("1.2.0").</param>
/// <param name="Languages">ISO 639-1 codes of the languages loaded, in ordinal order.</param>
/// <param name="Hash">SHA-256 (first 12 hex digits) of the files' contents: two stores with the same hash hold the same taxonomy.</param>
/// <param name="IsStarter">Whether it is the small taxonomy that comes with DiCoDe; marked wherever its numbers appear.</param>
public sealed record TaxonomyIdentity(string Name, string Version, IReadOnlyList<string> Languages, string Hash, bool IsStarter)
{
    /// <summary>"ESCO 1.2.0 (en, es)".</summary>
    public string Title => $"{Name} {Version} ({string.Join(", ", Languages)})";
}
