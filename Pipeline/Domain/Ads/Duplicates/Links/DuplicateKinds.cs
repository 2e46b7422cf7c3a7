namespace DiCoDe.Domain.Ads.Duplicates.Links;

/// <summary>A choice of kinds: which duplicates a table counts as one vacancy.</summary>
[Flags]
public enum DuplicateKinds
{
    /// <summary>None: every ad counts.</summary>
    None = 0,

    /// <summary>See <see cref="DuplicateKind.Full"/>.</summary>
    Full = 1 << DuplicateKind.Full,

    /// <summary>See <see cref="DuplicateKind.Semantic"/>.</summary>
    Semantic = 1 << DuplicateKind.Semantic,

    /// <summary>See <see cref="DuplicateKind.Temporal"/>.</summary>
    Temporal = 1 << DuplicateKind.Temporal,

    /// <summary>See <see cref="DuplicateKind.Partial"/>.</summary>
    Partial = 1 << DuplicateKind.Partial,

    /// <summary>The three kinds that say that ads are one vacancy; the usual choice.</summary>
    SameVacancy = Full | Semantic | Temporal,

    /// <summary>All four.</summary>
    All = SameVacancy | Partial,
}
